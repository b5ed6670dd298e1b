package org.understudy.war.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Decide;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Effects;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.TeamRules;

/** What is left out of a row comes back, and what older versions wrote is still read. */
class ShortJsonTest {

  private final Agent john =
      AgentFixture.john().outOfOffice(Instant.parse("2026-11-30T07:00:00Z")).build();
  private final Agent mary = AgentFixture.mary().skills("german").lastTurn(4).build();
  private final TeamRules rules = RulesFixture.rules().capacity(3).pulled().build();
  private final Situation situation = SituationFixture.reopened(john).members(john, mary).build();
  private final Decision decision = Decide.with(situation, rules);
  private final Change change =
      Change.of(
          "d-1",
          ConversationFixture.created().held().build(),
          Effects.NONE
              .released()
              .joinedBy(Set.of(john.id()))
              .withMessage(new Change.Note("Welcome", "We are on it.")));
  private final List<Object> all =
      List.of(
          situation.seenBy(decision),
          decision,
          rules,
          RulesFixture.rules().build(),
          change,
          ConversationFixture.created().build(),
          ConversationFixture.reopened().build(),
          new Outcome.HoldForPull(new TeamId("5"), false, null));

  @Test
  void shouldKeepTheOrderOfFewAndOfMany() {
    for (int count : List.of(0, 3, 500)) {
      List<Integer> numbers = IntStream.range(0, count).boxed().toList();

      assertThat(ShortJson.each(numbers, number -> number)).isEqualTo(numbers);
    }
  }

  @Test
  void shouldGiveBackWhatItLeftOut() {
    for (Object one : all) {
      assertThat(ShortJson.read(ShortJson.write(one), typeOf(one))).isEqualTo(one);
    }
  }

  @Test
  void shouldReadWhatWasStoredWithEverythingInIt() {
    for (Object one : all) {
      assertThat(ShortJson.read(Json.write(one), typeOf(one))).isEqualTo(one);
    }
  }

  @Test
  void shouldStoreNothingThatSaysNothing() {
    for (Object one : all) {
      assertThat(ShortJson.write(one))
          .doesNotContain(":null", ":false", ":0,", ":0}", ":[]")
          .hasSizeLessThan(Json.write(one).length());
    }
  }

  @Test
  void shouldReadConversationsOfAVersionThatKnewNoTopic_R6() {
    Conversation stored = ConversationFixture.reopened().build();
    String older =
        Json.write(stored).replaceFirst(",\"held\":false,\"topic\":\\{.*?\"fields\":\\{}}", "");

    assertThat(older).doesNotContain("topic").doesNotContain("held");
    assertThat(ShortJson.read(older, Conversation.class)).isEqualTo(stored);
  }

  @Test
  void shouldKeepEnoughToDecideAgain_N1() {
    Situation stored = ShortJson.read(ShortJson.write(situation.seenBy(decision)), Situation.class);

    assertThat(Decide.with(stored, ShortJson.read(ShortJson.write(rules), TeamRules.class)))
        .isEqualTo(decision);
  }

  /** As the columns name them: what is one of several kinds says which. */
  private static Class<?> typeOf(Object one) {
    return one instanceof Outcome ? Outcome.class : one.getClass();
  }
}
