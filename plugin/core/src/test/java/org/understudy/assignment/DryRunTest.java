package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.rules.RulesFixture.rules;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.Strategy;

class DryRunTest {

  private static final AgentId JOHN = john().build().id();
  private static final AgentId WILLIAM = william().build().id();
  private static final AgentId MARY = mary().build().id();

  @Test
  void shouldDecideAsRoutingDoesWhenNothingIsSupposed_N3() {
    Situation known =
        SituationFixture.created().members(william().build(), mary().lastTurn(2).build()).build();

    DryRun unit = dryRun(known, rules(), Map.of());

    assertThat(unit.decision()).isEqualTo(Decide.with(known, rules().build()));
  }

  @Test
  void shouldTakeTheOwnerForAbsentWhenThatIsSupposed_N3() {
    Situation known =
        SituationFixture.reopened(john().build()).members(john().build(), mary().build()).build();

    DryRun unit = dryRun(known, rules(), Map.of(JOHN, new Supposition(true, null, null)));

    assertThat(unit.decision().outcome()).isEqualTo(new Outcome.AssignTo(MARY));
    assertThat(dryRun(known, rules(), Map.of()).decision().outcome())
        .isInstanceOf(Outcome.KeepOwner.class);
  }

  @Test
  void shouldTakeSomebodyForPresentWhoIsAway_N3() {
    Situation known = SituationFixture.created().members(william().absent(null).build()).build();

    DryRun unit = dryRun(known, rules(), Map.of(WILLIAM, new Supposition(false, null, null)));

    assertThat(unit.decision().outcome()).isEqualTo(new Outcome.AssignTo(WILLIAM));
  }

  @Test
  void shouldCountTheLoadAndThePresenceThatAreSupposed_N3() {
    Situation known =
        SituationFixture.created().members(william().open(1).build(), mary().build()).build();
    RulesFixture leastOpenOnline = rules().strategy(Strategy.LEAST_OPEN).onlineOnly();

    assertThat(
            dryRun(known, leastOpenOnline, Map.of(MARY, new Supposition(null, null, 5)))
                .decision()
                .outcome())
        .isEqualTo(new Outcome.AssignTo(WILLIAM));
    assertThat(
            dryRun(known, leastOpenOnline, Map.of(MARY, new Supposition(null, false, null)))
                .decision()
                .outcome())
        .isEqualTo(new Outcome.AssignTo(WILLIAM));
  }

  @Test
  void shouldLetThoseCountAsOnlineWhoAreOnlineNow_N3() {
    Situation known =
        SituationFixture.created()
            .members(william().seen(NOW.minus(Duration.ofDays(3))).build())
            .build();

    Decision inThreeDays =
        DryRun.of(
                known,
                Decide.rulebook(known, rules().onlineOnly().build()),
                Map.of(),
                Duration.ofDays(3))
            .decision();

    assertThat(inThreeDays.outcome()).isEqualTo(new Outcome.AssignTo(WILLIAM));
  }

  @Test
  void shouldLeaveTheKnownFactsAsTheyAre_N3() {
    Situation known = SituationFixture.created().members(william().build()).build();

    dryRun(known, rules(), Map.of(WILLIAM, new Supposition(true, null, null)));

    assertThat(known.roster().find(WILLIAM)).isEqualTo(william().build());
  }

  private static DryRun dryRun(
      Situation known, RulesFixture rules, Map<AgentId, Supposition> supposed) {
    return DryRun.of(known, Decide.rulebook(known, rules.build()), supposed, Duration.ZERO);
  }
}
