package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Mail;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.PublishesRules;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.plugin.Website;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** C5, W1: what somebody writes on a website becomes a real ticket in the right team. */
@PublishesRules
class WebsiteStory {

  private final Team team = Team.of("Ada", "Ben").answeringByItself();
  private final String name = "shop-" + team.queue() + ".example.org";
  private final Website website =
      Website.named(
          name, Map.of("teams", List.of(String.valueOf(team.queue())), "showsPosition", true));

  @AfterEach
  void without() {
    website.close();
    team.with(Rules.off());
    Rulebook.publish(List.of());
  }

  @Test
  @DisplayName("C5, W1: a real ticket, routed by the website, answered and continued by e-mail")
  void shouldBecomeATicketThatARuleRoutesAndAMailContinues_C5_W1() {
    Team second = Team.of("Nora").with(Rules.off());
    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "shop",
                Rulebook.toTeam(second.queue()),
                Map.of("if", "fact", "fact", "address", "values", List.of(name)))));

    Conversation conversation =
        begun(
            website.message(
                "Anna \"<evil@example.com>", team.customer().email(), "<b>It</b> burns\n{agent}"));

    conversation.awaitOwner(second.agent("Nora"));
    assertThat(conversation.now().queue()).isEqualTo(second.queue());
    assertThat(Tickets.history(conversation.id(), 0, "SendAutoReply")).hasSize(1);
    assertThat(Tickets.customer(conversation.id())).isEqualTo(team.customer().login());

    Workers.one()
        .does(
            "mail",
            "raw",
            Mail.answer(conversation.number(), team.customer().from(), team.address()).raw());

    assertThat(Tickets.history(conversation.id(), 0, "FollowUp")).hasSize(1);
  }

  @Test
  @DisplayName("C5: sent twice it counts once; without leave, work or an address it does not count")
  void shouldTakeEachMessageOnceAndNothingThatIsNotAllowed_C5() {
    Map<String, Object> message = website.message("Anna", team.customer().email(), "Hello");

    assertThat(kind(website.sendFrom("https://evil.example", message)))
        .isEqualTo("403 origin-not-allowed");
    assertThat(kind(website.send(with(message, "solution", "0x"))))
        .isEqualTo("403 challenge-not-solved");
    Api.Answer wrong = website.send(with(message, "email", "a@b.example\r\nBcc: c@d.example"));
    assertThat(kind(wrong)).isEqualTo("422 invalid-message");
    assertThat(wrong.body().at("/violations/0/field").asText()).isEqualTo("email");
    assertThat(Tickets.inQueue(team.queue())).isEmpty();

    JsonNode first = website.send(message).ok();
    assertThat(website.send(message).ok()).isEqualTo(first);
    assertThat(kind(website.send(with(message, "text", "Something else"))))
        .isEqualTo("409 already-sent");
    assertThat(kind(website.send(with(message, "email", team.address()))))
        .isEqualTo("409 already-sent");

    assertThat(Tickets.inQueue(team.queue())).hasSize(1);
    Map<String, Object> own = website.message("Anna", team.address(), "Hello");
    assertThat(kind(website.send(own))).isEqualTo("422 invalid-message");
    assertThat(Tickets.inQueue(team.queue())).hasSize(1);
  }

  @Test
  @DisplayName("C5: who waits learns his place; full it closes, and opens when there is room")
  void shouldTellThePlaceAndCloseWhenItIsFull_C5() {
    team.with(Rules.pulling().capacity(1));
    Patience.until("the helpdesk holds what waits").until(this::holds);
    Api.put("teams/" + team.queue() + "/public-status", Map.of("mostWaiting", 2)).ok();
    Patience.until("there is room").until(() -> website.status().path("open").asBoolean());

    JsonNode early = website.send(message("First")).ok();
    JsonNode late = website.send(message("Second")).ok();

    Patience.until("the second one learns his place")
        .until(() -> place(late), position -> position == 2);
    assertThat(place(early)).isEqualTo(1);
    Patience.until("it is full").until(() -> !website.status().path("open").asBoolean());

    team.agent("Ada").take().ok();

    Patience.until("he is next").until(() -> place(late), position -> position == 1);
    assertThat(place(early)).isZero();
  }

  private Map<String, Object> message(String text) {
    return website.message("Anna", team.customer().email(), text);
  }

  private Conversation begun(Map<String, Object> message) {
    String number = website.send(message).ok().path("number").asText();
    return new Conversation(Tickets.withNumber(number), number, team);
  }

  /** 0 when he does not wait. */
  private int place(JsonNode receipt) {
    return website.waiting(receipt.path("waiting").asText()).path("position").asInt();
  }

  private boolean holds() {
    return Api.get("teams/" + team.queue()).ok().path("holds").asBoolean();
  }

  private static Map<String, Object> with(Map<String, Object> message, String field, String value) {
    Map<String, Object> other = new LinkedHashMap<>(message);
    other.put(field, value);
    return other;
  }

  private static String kind(Api.Answer refused) {
    String type = refused.body().path("type").asText();
    return refused.status() + " " + type.substring(type.lastIndexOf(':') + 1);
  }
}
