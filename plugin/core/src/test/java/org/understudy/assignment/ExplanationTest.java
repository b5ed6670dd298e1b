package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.rules.RulesFixture.rules;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.PersonChange.What;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.Strategy;
import org.understudy.wording.English;
import org.understudy.wording.Speech;

/** A6, N1, N2: every outcome is explained to people, with names. */
class ExplanationTest {

  private final Agent john = john().outOfOffice(NOW.plus(Duration.ofHours(23))).build();
  private final Agent william = william().open(2).lastTurn(4).build();
  private final Agent mary = mary().open(3).lastTurn(5).idleSince(NOW).build();

  @Test
  void shouldSayWhyTheOwnerCannotAndWhyThisOneComesNext() {
    assertThat(explain(reopened(), rules()))
        .isEqualTo(
            "John is out of office until Tue, 24 Nov, 08:00 UTC. William comes next by round robin:"
                + " nobody who is there has waited longer for a turn.");
    assertThat(explain(reopened(), rules().strategy(Strategy.LEAST_OPEN)))
        .endsWith("UTC. William has the fewest open conversations (2).");
    assertThat(explain(reopened(), rules().strategy(Strategy.LONGEST_IDLE)))
        .endsWith("UTC. William has not had any work yet.");
    Agent idle = william().idleSince(NOW.minusSeconds(60)).build();
    assertThat(
            explain(
                SituationFixture.created().members(mary, idle),
                rules().strategy(Strategy.LONGEST_IDLE)))
        .isEqualTo("William has been without new work the longest (since Mon, 23 Nov, 08:59 UTC).");
    assertThat(explain(reopened(), rules().exclude(mary)))
        .endsWith("UTC. William is the only one in Support who can take it now.");
  }

  @Test
  void shouldSayWhyTheOwnerKeepsIt() {
    assertThat(explain(SituationFixture.reopened(mary), rules()))
        .isEqualTo("Mary is available and keeps it.");
    assertThat(explain(reopened(), rules().keepWhenBackWithin(Duration.ofDays(1))))
        .isEqualTo(
            "John is out of office until Tue, 24 Nov, 08:00 UTC. That is soon enough to keep it.");
    assertThat(explain(reopened(), rules().reassignOff()))
        .endsWith("UTC. It stays: Support does not reassign closed conversations.");
    assertThat(explain(reopened(), rules().assignUnavailable()))
        .isEqualTo("John keeps it: Support also assigns to agents who are not available.");
    assertThat(explain(reopened(), rules().neverMove()))
        .isEqualTo("John keeps it: in Support an owner is never replaced.");
  }

  @Test
  void shouldSayWhomItWaitsFor() {
    assertThat(explain(SituationFixture.created(), rules()))
        .isEqualTo("It waits: nobody may own conversations in Support.");
    assertThat(explain(SituationFixture.reopened(john).members(john), rules()))
        .endsWith("UTC. It waits: nobody else may own conversations in Support.");
    assertThat(waits(rules().exclude(william)))
        .isEqualTo("It waits: all in Support are excluded from automatic assignment (1 asked).");
    assertThat(explain(SituationFixture.created().members(john), rules()))
        .isEqualTo("It waits: all in Support who may take it are absent (1 asked).");
    assertThat(
            explain(
                SituationFixture.created().members(william().seen(null).build()),
                rules().onlineOnly()))
        .isEqualTo("It waits: nobody in Support who may take it is online (1 asked).");
    assertThat(waits(rules().capacity(2)))
        .isEqualTo("It waits: all in Support who are there have no room for one more (1 asked).");
  }

  @Test
  void shouldSayWhoDecidedBefore_O4() {
    assertThat(explain(changed(What.OWNER))).isEqualTo("William has chosen the owner.");
    assertThat(explain(changed(What.LOCK))).isEqualTo("William has taken it.");
    assertThat(explain(changed(What.UNLOCK))).isEqualTo("William has given it back.");
    assertThat(explain(changed(What.TEAM))).isEqualTo("William has moved it.");
    assertThat(explain(ConversationFixture.reopened().changedBy(mary.id(), What.TEAM)))
        .isEqualTo("A person has moved it.");
    assertThat(explain(SituationFixture.created().owner(william), rules()))
        .isEqualTo("William owns it already.");
  }

  @Test
  void shouldSayWhyNothingIsDone() {
    assertThat(explain(ConversationFixture.reopened().automaticMessage()))
        .isEqualTo("The message was written by a machine (Auto-Submitted: auto-replied).");
    assertThat(explain(ConversationFixture.reopened().withoutMessage()))
        .isEqualTo("It was opened again, but no customer has written.");
    assertThat(explain(ConversationFixture.closed())).isEqualTo("It is closed: nobody has to act.");
    assertThat(explain(SituationFixture.created(), rules().agentsPick()))
        .isEqualTo("Agents pick: Support does not assign new conversations.");
  }

  @Test
  void shouldGiveUpByNameWhenItWasOvertakenTooOften_N2() {
    Decision decision = Decide.giveUp(reopened().build(), rules().build());

    assertThat(decision.outcome())
        .isEqualTo(new Outcome.LeaveAsIs(Outcome.LeaveAsIs.Reason.CONTESTED));
    assertThat(English.of(decision.explanation())).endsWith("a person has to look.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|John ist außer Haus bis Di., 24. November, 08:00 Uhr UTC. William ist reihum als Nächstes"
            + " dran: Niemand, der da ist, hat länger darauf gewartet.",
        "fr|John est hors du bureau jusqu’au mar. 24 novembre à 08:00 UTC. À tour de rôle, c’est à"
            + " William\u00a0: personne de présent n’attend son tour depuis plus longtemps."
      })
  void shouldExplainInTheLanguageOfTheReader(String language, String text) {
    Decision decision = Decide.with(reopened().build(), rules().build());

    assertThat(Speech.in(language, null, NOW).say(decision.explanation())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr"})
  void shouldHaveWordsForEveryReason_N2(String language) {
    Speech speech = Speech.in(language, null, NOW);
    for (Cause cause : Cause.values()) {
      Situation situation =
          SituationFixture.of(cause, ConversationFixture.reopened()).owner(john).build();
      Explanation unit = new Explanation(situation);
      for (Outcome.KeepOwner.Reason reason : Outcome.KeepOwner.Reason.values()) {
        assertThat(speech.say(unit.kept(john, reason))).endsWith(".").contains("John");
        assertThat(speech.say(unit.keepsOnReturn(john, null, reason))).endsWith(".");
      }
      for (Outcome.LeaveAsIs.Reason reason : Outcome.LeaveAsIs.Reason.values()) {
        assertThat(speech.say(unit.left(reason))).endsWith(".");
      }
      assertThat(speech.say(unit.answered())).matches("|.+\\.");
    }
  }

  private SituationFixture reopened() {
    return SituationFixture.reopened(john).members(john, william, mary);
  }

  private ConversationFixture changed(What what) {
    return ConversationFixture.reopened().changedBy(william.id(), what);
  }

  private String waits(RulesFixture rules) {
    return explain(SituationFixture.created().members(william), rules);
  }

  private String explain(ConversationFixture conversation) {
    return explain(
        SituationFixture.of(Cause.REOPENED, conversation).owner(john).members(john, william),
        rules());
  }

  private static String explain(SituationFixture situation, RulesFixture rules) {
    return English.of(Decide.with(situation.build(), rules.build()).explanation());
  }
}
