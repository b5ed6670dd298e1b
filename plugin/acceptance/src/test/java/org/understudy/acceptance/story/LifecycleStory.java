package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.PublishesRules;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/** R7, R8, O6, N6: what happens when conversations begin and end, and when people come back. */
@PublishesRules
class LifecycleStory {

  @AfterEach
  void withoutRules() {
    Rulebook.publish(List.of());
  }

  @Test
  @DisplayName("R8: a closed ticket belongs to nobody, and is routed anew when it is reopened")
  void shouldUnassignWhatIsClosedAndRouteItAnew_R8() {
    Team team = Team.of("John", "William").with(Rules.assigning().unassigningClosed());
    Conversation conversation = team.opened();
    Agent first = conversation.awaitOtherOwner(Agent.NOBODY);

    conversation.closedBy(first);

    conversation.awaitOwner(Agent.NOBODY);
    conversation.awaitDecision("release");
    assertThat(Tickets.noteSubjects(conversation.id()))
        .contains("Released from " + first.firstName());
    conversation.answered();
    Agent second = conversation.awaitOtherOwner(Agent.NOBODY);
    assertThat(second).isNotEqualTo(first);
    assertThat(conversation.awaitDecision("assign").cause()).isEqualTo("reopened");
  }

  @Test
  @DisplayName("R7: the customer reads the welcome, with the names filled in, once")
  void shouldWelcomeTheCustomer_R7() {
    Team team = Team.of("John").with(Rules.off());
    Map<String, Object> rule =
        Rulebook.rule("welcome", Rulebook.toTeam(team.queue()), Rulebook.in(team.queue()));
    rule.put("welcome", "{agent} of {team} looks after {number}.");
    Rulebook.publish(List.of(rule));

    Conversation conversation = team.opened("About {agent}");

    conversation.awaitOwner(team.agent("John"));
    String text = "John of " + team.name() + " looks after " + conversation.number() + ".";
    assertThat(Tickets.messages(conversation.id())).singleElement().asString().startsWith(text);
    assertThat(Tickets.messageSubjects(conversation.id()).getFirst()).contains("About {agent}");
    assertThat(team.customer().signIn().message(conversation.number())).contains(text);
  }

  @Test
  @DisplayName("O6, N6: who is back gets his conversations again, some at a time, if unanswered")
  void shouldGiveBackSomeAtATime_O6_N6() {
    Team team = Team.of("John", "William").with(Rules.reassigning().whenBack("give-back", 2));
    Agent john = team.agent("John");
    Agent william = team.agent("William");
    List<Conversation> four = Stream.generate(() -> team.closedBy(john)).limit(4).toList();
    john.absent(null);
    four.forEach(Conversation::answered);
    four.forEach(conversation -> conversation.awaitOwner(william));
    four.getFirst().repliedBy(william);
    Patience.until("Understudy has heard of the answer").until(() -> hasAnswer(four.getFirst()));

    john.active();

    four.get(1).awaitOwner(john);
    four.get(2).awaitOwner(john);
    four.getFirst().awaitDecision("keep:answered-meanwhile");
    assertThat(four.get(1).awaitDecision("assign").cause()).isEqualTo("owner-returned");
    assertThat(four.getFirst().now().owner()).isEqualTo(william.id());
    assertThat(four.get(3).now().owner()).isEqualTo(william.id());
    assertThat(Tickets.noteSubjects(four.get(1).id())).contains("Given back to John");
  }

  private static boolean hasAnswer(Conversation conversation) {
    return Stack.running()
        .understudyDatabase()
        .rows("SELECT facts FROM conversation WHERE id = ?", String.valueOf(conversation.id()))
        .stream()
        .anyMatch(row -> Json.read(row.get("facts")).path("answer").isObject());
  }

  @Test
  @DisplayName("O6: the two are asked, and the first answer counts")
  void shouldAskWhoGoesOn_O6() {
    Team team = Team.of("John", "William").with(Rules.reassigning().whenBack("ask", 3));
    Agent john = team.agent("John");
    Agent william = team.agent("William");
    Conversation conversation = team.closedBy(john);
    john.absent(null);
    conversation.answered();
    conversation.awaitOwner(william);

    john.active();

    conversation.awaitDecision("keep:asked-on-return");
    String path = "agents/" + john.id() + "/returns";
    JsonNode asked =
        Patience.until("John is asked")
            .until(() -> Api.get(path).ok().path("items"), items -> items.size() == 1);
    String question = path + "/" + asked.get(0).path("decision").asText();
    assertThat(Api.get("agents/" + william.id() + "/returns").ok().path("items")).hasSize(1);
    Api.post(question, Map.of("choice", "take")).ok();
    assertThat(Api.post(question, Map.of("choice", "keep")).status()).isEqualTo(409);
    conversation.awaitOwner(john);
    assertThat(Api.get(path).ok().path("items")).isEmpty();
  }
}
