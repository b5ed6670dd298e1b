package org.understudy.war.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Effects;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.TeamRules;

/** What is stored of a decision comes back equal, and leads to the same decision again. */
class JsonTest {

  private final Agent john =
      AgentFixture.john().outOfOffice(Instant.parse("2026-11-30T07:00:00Z")).build();
  private final Agent mary = AgentFixture.mary().skills("german").lastTurn(4).build();
  private final TeamRules rules = RulesFixture.rules().capacity(3).build();
  private final Situation situation = SituationFixture.reopened(john).members(john, mary).build();
  private final Decision decision = Router.decide(situation, rules);

  @Test
  void shouldGiveADecisionBack() {
    assertThat(Json.read(Json.write(decision), Decision.class)).isEqualTo(decision);
  }

  @Test
  void shouldKeepEnoughToDecideAgain_N1() {
    Situation stored = Json.read(Json.write(situation.seenBy(decision)), Situation.class);

    assertThat(Router.decide(stored, Json.read(Json.write(rules), TeamRules.class)))
        .isEqualTo(decision);
  }

  @Test
  void shouldReadConversationsOfAVersionThatKnewNoTopic_R6() {
    Conversation stored = ConversationFixture.reopened().build();
    String older =
        Json.write(stored).replaceFirst(",\"held\":false,\"topic\":\\{.*?\"fields\":\\{}}", "");

    assertThat(older).doesNotContain("topic").doesNotContain("held");
    assertThat(Json.read(older, Conversation.class)).isEqualTo(stored);
  }

  @Test
  void shouldGiveAChangeBack() {
    Change change =
        Change.of(
            "d-1",
            ConversationFixture.created().held().build(),
            Effects.NONE
                .released()
                .movedTo(ConversationFixture.SUPPORT)
                .joinedBy(Set.of(john.id()))
                .leftBy(Set.of(mary.id()))
                .withMessage(new Change.Note("Welcome", "We are on it.")));

    assertThat(Json.read(Json.write(change), Change.class)).isEqualTo(change);
  }
}
