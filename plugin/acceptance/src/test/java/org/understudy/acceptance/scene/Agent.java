package org.understudy.acceptance.scene;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.acceptance.host.AgentScreens;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/**
 * An agent of one story.
 *
 * @param id user id in the helpdesk
 */
public record Agent(long id, String login, String firstName, String password) {

  /** Whom tickets belong to that nobody owns. */
  public static final Agent NOBODY = new Agent(Ticket.NOBODY, "", "nobody", "");

  /** Sets the out-of-office dates in the helpdesk, from today on. */
  public void outOfOffice(int days) {
    Workers.one().does("outOfOffice", "agent", id, "days", days);
    awaitAvailable(false);
  }

  /** Ends what {@link #outOfOffice} has begun. */
  public void backInOffice() {
    Workers.one().does("outOfOffice", "agent", id, "days", 0);
    awaitAvailable(true);
  }

  /** Goes absent where only Understudy knows it, until an admin ends it. */
  public void absent(@Nullable String reason) {
    status(status(false, null, reason));
  }

  /** The same, with an end. */
  public void absentUntil(Instant end) {
    status(status(false, end, null));
  }

  /** Ends what {@link #absent} has begun. */
  public void active() {
    status(status(true, null, null));
  }

  /** A5: so many open conversations at most. */
  public void capacity(int most) {
    profile(Map.of("capacity", most));
  }

  /** Replaces working hours, capacity and skills. */
  public void profile(Map<String, Object> profile) {
    Api.put("agents/" + id + "/profile", profile).ok();
  }

  /** The account is switched on or off in the helpdesk. */
  public void valid(boolean valid) {
    Workers.one().does("valid", "agent", id, "valid", valid);
    awaitAvailable(valid);
  }

  /** What {@link #valid} has set, or nobody has switched off. */
  boolean isEnabled() {
    return Stack.running()
            .hostDatabase()
            .number("SELECT COUNT(*) FROM users WHERE id = ? AND valid_id = 1", id)
        == 1;
  }

  /** What Understudy says of the agent (A6). */
  public JsonNode status() {
    return Api.get("agents/" + id + "/status").body();
  }

  /** What the helpdesk itself believes. */
  public JsonNode office() {
    return Workers.one().does("office", "agent", id);
  }

  /** Waits until the helpdesk has stored that the agent is out of office, or there. */
  public void awaitOut(boolean out) {
    Patience.until("the helpdesk shows " + firstName + (out ? " out of office" : " there"))
        .until(() -> "1".equals(outOfOffice().get("OutOfOffice")) == out);
  }

  /** Waits until the helpdesk has stored an entry that is switched on and ends so. */
  public void awaitOutUntil(LocalDate lastDay) {
    Map<String, String> entry =
        Map.of(
            "OutOfOffice", "1",
            "OutOfOfficeEndYear", String.valueOf(lastDay.getYear()),
            "OutOfOfficeEndMonth", String.valueOf(lastDay.getMonthValue()),
            "OutOfOfficeEndDay", String.valueOf(lastDay.getDayOfMonth()));
    Patience.until("the helpdesk knows of an absence of " + firstName + " until " + lastDay)
        .until(() -> outOfOffice().entrySet().containsAll(entry.entrySet()));
  }

  /** Asked where it is stored: a reader beside the writer would leave an old entry in the cache. */
  private Map<String, String> outOfOffice() {
    Map<String, String> entry = new TreeMap<>();
    Stack.running()
        .hostDatabase()
        .rows(
            "SELECT preferences_key AS name, CAST(preferences_value AS CHAR) AS value"
                + " FROM user_preferences WHERE user_id = ?"
                + " AND preferences_key LIKE 'OutOfOffice%'",
            id)
        .forEach(row -> entry.put(row.get("name"), row.get("value")));
    return entry;
  }

  /** C3: the next conversation of the queue, or the refusal. */
  public Api.Answer take() {
    return answered(Api.post("agents/" + id + "/take", Map.of()));
  }

  /** C3: what was taken waits again. */
  public void giveBack(Conversation taken, String reason) {
    Map<String, Object> body = Map.of("conversation", String.valueOf(taken.id()), "reason", reason);
    answered(Api.post("agents/" + id + "/give-back", body)).ok();
  }

  public AgentScreens signIn() {
    return AgentScreens.signIn(login, password);
  }

  /** Understudy learns the helpdesk's news every few seconds. */
  public void awaitAvailable(boolean available) {
    Patience.until(firstName + " is " + (available ? "there" : "away") + " for Understudy")
        .until(() -> status().path("available").asBoolean() == available);
  }

  public void awaitOnline(boolean online) {
    Patience.until(firstName + " is " + (online ? "online" : "offline") + " for Understudy")
        .until(() -> status().path("online").asBoolean() == online);
  }

  /** A busy helpdesk may need longer than the request waits (202). */
  private Api.Answer answered(Api.Answer answer) {
    if (answer.status() != 202) {
      return answer;
    }
    String request = "agents/" + id + "/requests/" + answer.body().path("request").asText();
    return Patience.until("the helpdesk has what " + firstName + " asked for")
        .until(() -> Api.get(request), now -> now.ok().path("state").asText().equals("done"));
  }

  private void status(Map<String, Object> status) {
    Api.put("agents/" + id + "/status", status).ok();
  }

  private static Map<String, Object> status(
      boolean available, @Nullable Instant until, @Nullable String reason) {
    Map<String, Object> status = new TreeMap<>();
    status.put("available", available);
    if (until != null) {
      status.put("until", until.toString());
    }
    if (reason != null) {
      status.put("reason", reason);
    }
    return status;
  }
}
