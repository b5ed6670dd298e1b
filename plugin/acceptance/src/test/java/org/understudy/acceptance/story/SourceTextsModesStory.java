package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.AgentScreens;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.plugin.Website;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/**
 * C1 to C5: the text that describes the modes Normal and Availability, sentence by sentence. What
 * is quoted here stands there; a "case" is a conversation, the "chat widget" that of a website.
 */
class SourceTextsModesStory {

  private static final Map<String, String> NOT_AVAILABLE =
      Map.of(
          "en", "We are not available for chat.",
          "de", "Wir sind gerade nicht zu sprechen.",
          "fr", "Nous ne sommes pas disponibles.");

  private final String subject = "wombat" + UUID.randomUUID().toString().substring(0, 8);
  private final Team team = Team.of("Ada", "Ben");
  private final Agent ada = team.agent("Ada");
  private final Agent ben = team.agent("Ben");
  private final AgentScreens adas = ada.signIn();
  private final Website website =
      Website.named(
          "shop-" + team.queue() + ".example.org",
          Map.of(
              "teams",
              List.of(String.valueOf(team.queue())),
              "whenFull",
              "text",
              "texts",
              Map.of(
                  "en", Map.of("closed", NOT_AVAILABLE.get("en")),
                  "de", Map.of("closed", NOT_AVAILABLE.get("de")),
                  "fr", Map.of("closed", NOT_AVAILABLE.get("fr")))));

  @AfterEach
  void agentsPickAgain() {
    website.close();
    team.with(Rules.off());
    Patience.until("the helpdesk holds nothing any more").until(() -> !holds());
  }

  @Test
  @DisplayName("C1-C5: from cherry-picking to Availability mode, with the widget of a website")
  void shouldDoAllThatTheTextAboutModesSays_C1_C2_C3_C4_C5() {
    team.followedBy(ada).followedBy(ben);

    // "Normal Mode is the default mode". "Casengo sends individual notifications to each agent";
    // "Agents who are logged can cherry-pick their customer cases."
    assertThat(Api.get("teams/" + team.queue()).ok().at("/rules/mode").asText())
        .isEqualTo("normal");
    Conversation cherry = team.opened("cherry " + subject);
    assertThat(Tickets.notified(cherry.id(), 0)).containsOnly(ada.login(), ben.login());
    assertThat(adas.zoom(cherry.id())).contains(subject);
    assertThat(adas.take(cherry.id())).isTrue();
    // "Your chat widget(s) remain visible no matter how busy your agents are."
    assertThat(website.looked().status().path("open").asBoolean()).isTrue();

    // "In Availability Routing Mode, however, conversation requests end up in a queue." "when an
    // agent is allowed to manage up to 3 chat conversations at the same time, there may be one
    // customer in his queue if he's currently handling 2": here 2 at most, and 1 in hand.
    ben.absent(null);
    team.with(Rules.pulling().capacity(2));
    Api.put("teams/" + team.queue() + "/public-status", Map.of("reopenAt", 1)).ok();
    Patience.until("the helpdesk holds what waits").until(this::holds);
    Conversation first = team.opened("first " + subject);
    Conversation second = team.opened("second " + subject);
    JsonNode button = button(2, true);

    // "They cannot cherry-pick conversations. The button to pull chats from the queue shows neither
    // the customer's name nor his first message."
    assertThat(button.toString())
        .doesNotContain(subject, team.customer().login(), "Anna", first.number(), second.number());
    assertThat(adas.zoom(second.id())).doesNotContain(subject);
    adas.take(second.id());
    assertThat(second.now().owner()).isNotEqualTo(ada.id());

    // "your chat agents will only receive notifications about chat cases they already own"
    assertThat(Tickets.notified(first.id(), 0)).isEmpty();
    assertThat(Tickets.notified(second.id(), 0)).isEmpty();

    // "Agents indicate whether or not they're capable to help customers on a first-in first-out
    // basis."
    assertThat(taken(ada)).isEqualTo(first.id());
    Patience.until("Ada is told of her own").until(() -> isTold(ada, first));
    button(1, false);

    // "When the maximum capacity is reached, Casengo will hide the chat widget button". "Customers
    // who try to initiate a chat will receive a message that you are not available for chat. This
    // message can be customised".
    Patience.until("the widget is closed")
        .until(() -> !website.looked().status().path("open").asBoolean());
    NOT_AVAILABLE.forEach(
        (language, text) -> {
          JsonNode status = website.status(language);
          assertThat(status.path("whenFull").asText()).isEqualTo("text");
          assertThat(status.at("/texts/closed").asText()).isEqualTo(text);
        });

    // "Once the dust settles, the system displays the chat widget again, hiding the 'not available'
    // message."
    ben.active();
    Patience.until("the widget is open again")
        .until(() -> website.looked().status().path("open").asBoolean());
    assertThat(taken(ben)).isEqualTo(second.id());
  }

  private JsonNode button(int waiting, boolean mayTake) {
    return Patience.until(waiting + " wait, and Ada may take one: " + mayTake)
        .until(
            adas::toolbar,
            toolbar ->
                toolbar.path("waiting").asInt() == waiting
                    && toolbar.path("mayTake").asBoolean() == mayTake);
  }

  /** The customer writes about what she has; only she is told. */
  private static boolean isTold(Agent agent, Conversation own) {
    own.answered();
    List<String> told = Tickets.notified(own.id(), 0);
    assertThat(told).allMatch(agent.login()::equals);
    return told.contains(agent.login());
  }

  private static long taken(Agent agent) {
    return agent.take().ok().at("/conversation/id").asLong();
  }

  private boolean holds() {
    return Api.get("teams/" + team.queue()).ok().path("holds").asBoolean();
  }
}
