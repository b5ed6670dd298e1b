package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.plugin.Waiting;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** A4: hours, holidays and calendars say who is there, by the clock alone. */
class WorkingHoursStory {

  private static final DateTimeFormatter ICAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  @Test
  @DisplayName("A4, A6: outside the owner's hours a reopened conversation moves to who is there")
  void shouldMoveAReopenedConversationOutsideTheOwnersHours() {
    Team team = Team.of("John", "William").with(Rules.reassigning());
    Agent john = team.agent("John");
    Conversation conversation = team.closedBy(john);
    // Asked once: midnight may pass meanwhile.
    String day = dayIn(2);
    john.profile(
        Map.of("hoursFrom", "own", "hours", Map.of(day, List.of("08:00-17:00")), "zone", "UTC"));

    assertThat(john.status().path("available").asBoolean()).isFalse();
    assertThat(john.status().path("signals").toString())
        .containsPattern(
            "Outside working hours until " + capital(day).substring(0, 3) + ", .*, 08:00 UTC");

    conversation.answered();

    conversation.awaitOwner(team.agent("William"));
    assertThat(Tickets.notes(conversation.id()).getLast())
        .contains("John (outside working hours until");
  }

  @Test
  @DisplayName("A4, W5: it waits while the team rests, and is taken when its hours begin")
  void shouldGiveOutWhatWaitedWhenTheHoursBegin() {
    Team team = Team.of("John").with(Rules.assigning());
    Instant begin = Instant.now().plusSeconds(40).truncatedTo(ChronoUnit.MINUTES);
    begin = begin.plus(1, ChronoUnit.MINUTES);
    hours(team, begin);

    Conversation conversation = team.opened();
    conversation.awaitDecision("wait:all-absent");
    assertThat(Waiting.in(team.queue())).hasSize(1);

    Patience.longUntil("the hours begin, and John has it")
        .until(() -> conversation.now().owner() == team.agent("John").id());
    assertThat(conversation.decisions().getLast().decidedAt())
        .isBetween(begin, begin.plusSeconds(60));
  }

  @Test
  @DisplayName("A4: busy by an imported calendar, until it is forgotten")
  void shouldCountTheBusyTimesOfAnImportedCalendar() {
    Team team = Team.of("John", "William").with(Rules.reassigning());
    Agent john = team.agent("John");
    Conversation conversation = team.closedBy(john);
    Instant now = Instant.now();

    Api.Answer answer =
        Api.post(
            "agents/" + john.id() + "/calendar",
            "text/calendar",
            calendar(now.minusSeconds(600), now.plus(Duration.ofHours(1))));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("events").asInt()).isEqualTo(1);
    assertThat(john.status().path("signals").toString()).contains("Busy by the calendar.");
    conversation.answered();
    conversation.awaitOwner(team.agent("William"));

    assertThat(Api.delete("agents/" + john.id() + "/calendar").status()).isEqualTo(204);
    john.awaitAvailable(true);
  }

  @Test
  @DisplayName("A4: hours and files that make no sense are refused and change nothing")
  void shouldRefuseWhatMakesNoSense() {
    Agent john = Team.of("John").agent("John");

    Api.Answer hours =
        Api.put(
            "agents/" + john.id() + "/profile",
            Map.of("hoursFrom", "own", "hours", Map.of("monday", List.of("17:00-08:00"))));
    Api.Answer file =
        Api.post("agents/" + john.id() + "/calendar", "text/calendar", "Hello, I am no calendar");

    assertThat(hours.status()).isEqualTo(422);
    assertThat(hours.body().at("/violations/0/field").asText()).isEqualTo("hours.monday[0]");
    assertThat(file.status()).isEqualTo(422);
    assertThat(file.body().path("type").asText()).endsWith("invalid-calendar");
    assertThat(john.status().path("available").asBoolean()).isTrue();
  }

  /** From this moment on until the end of the day after it. */
  private static void hours(Team team, Instant begin) {
    ZonedDateTime start = begin.atZone(ZoneOffset.UTC);
    Map<String, Object> days =
        Map.of(
            day(start), List.of(LocalTime.from(start) + "-24:00"),
            day(start.plusDays(1)), List.of("00:00-24:00"));
    Api.put("teams/" + team.queue() + "/hours", Map.of("hours", days, "zone", "UTC")).ok();
  }

  private static String dayIn(int days) {
    return day(ZonedDateTime.now(ZoneOffset.UTC).plusDays(days));
  }

  private static String day(ZonedDateTime moment) {
    return moment.getDayOfWeek().name().toLowerCase(Locale.ROOT);
  }

  private static String capital(String day) {
    return Character.toUpperCase(day.charAt(0)) + day.substring(1);
  }

  private static String calendar(Instant since, Instant until) {
    return String.join(
        "\r\n",
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//story//EN",
        "BEGIN:VEVENT",
        "UID:1",
        "DTSTART:" + ICAL.format(since),
        "DTEND:" + ICAL.format(until),
        "SUMMARY:Dentist",
        "END:VEVENT",
        "END:VCALENDAR",
        "");
  }
}
