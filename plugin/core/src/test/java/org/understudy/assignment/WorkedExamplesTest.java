package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.agent;
import static org.understudy.rules.RulesFixture.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.wording.English;

/** The two worked examples of docs/domain.md, so that the page stays true. */
class WorkedExamplesTest {

  @Test
  void shouldGiveJohnsClosedConversationToWilliam_O1_R4() {
    Agent john = AgentFixture.john().outOfOffice(Instant.parse("2026-11-30T07:00:00Z")).build();
    Agent william = AgentFixture.william().lastTurn(4).build();
    Agent mary = AgentFixture.mary().lastTurn(5).build();
    Agent nora = agent("9", "Nora").open(3).build();
    Situation situation =
        SituationFixture.reopened(john).members(john, william, mary, nora).build();
    TeamRules rules = rules().capacity(3).build();

    Decision decision = Decide.with(situation, rules);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(william.id()));
    assertThat(decision.questions())
        .flatExtracting(Question::dropped)
        .extracting(dropped -> English.of(dropped.detail()))
        .containsExactly(
            "The owner it moves away from.",
            "3 of 3 open conversations.",
            "Last turn was 5, that of William was 4.");
    assertThat(English.of(decision.explanation()))
        .isEqualTo(
            "John is out of office until Mon, 30 Nov, 07:00 UTC. William comes next by round robin:"
                + " nobody who is there has waited longer for a turn.");
    assertThat(
            Notes.of(
                decision,
                situation,
                Decide.rulebook(situation, rules),
                English.in(ZoneId.of("Europe/Berlin"))))
        .hasValueSatisfying(
            note ->
                assertThat(note.subject())
                    .isEqualTo(
                        "Reassigned from John (out of office until Mon, 30 Nov, 08:00) to William"));
  }

  @Test
  void shouldWaitUntilBenIsBack_A3_W5() {
    Agent ada = agent("1", "Ada").absent(null).build();
    TeamRules rules = rules().strategy(Strategy.LEAST_OPEN).onlineOnly().build();
    Agent away = agent("2", "Ben").seen(NOW.minus(Duration.ofHours(3))).build();
    Agent back = agent("2", "Ben").build();

    Decision first = Decide.with(SituationFixture.created().members(ada, away).build(), rules);
    Decision second = Decide.with(SituationFixture.created().members(ada, back).build(), rules);

    assertThat(first.outcome()).isEqualTo(new WaitForSomeone(WaitForSomeone.Reason.NOBODY_ONLINE));
    assertThat(English.of(first.explanation()))
        .isEqualTo("It waits: nobody in Support who may take it is online (1 asked).");
    assertThat(second.outcome()).isEqualTo(new AssignTo(new AgentId("2")));
    assertThat(English.of(second.explanation()))
        .isEqualTo("Ben is the only one in Support who can take it now.");
  }
}
