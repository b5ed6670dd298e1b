package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Effects;
import org.understudy.rules.RulesFixture;
import org.understudy.war.persistence.MemoryRepositories;
import org.understudy.war.persistence.MemoryTables;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.StoredDecision.Effect;
import org.understudy.war.persistence.StoredDecision.EffectState;
import org.understudy.wording.Phrase;

class DeskReaderTest {

  private static final Clock CLOCK = Clock.fixed(AgentFixture.NOW, ZoneOffset.UTC);
  private static final AgentId JOHN = new AgentId("3");
  private static final AgentId MARY = new AgentId("12");

  private final MemoryTables tables = new MemoryTables(Set.of());
  private final DeskReader unit = Wired.with(new DeskReader(), parts());

  @Test
  void shouldCountAConversationForWhomItWasGivenToLast_A5() {
    Situation situation = SituationFixture.created().build();
    store(situation, JOHN, 101, Effect.pending(change(situation)));
    Effect done =
        new Effect(EffectState.APPLIED, change(situation), null, 1, 105L, AgentFixture.NOW);
    store(situation, MARY, 104, done);

    Workload found = unit.load(1).desk().workload();

    assertThat(found.open(MARY, true)).isEqualTo(1);
    assertThat(found.open(JOHN, true)).isZero();
  }

  @Test
  void shouldHandOverWithoutTakingItForNewsOfTheWorld_D3() {
    Desk desk = unit.load(1).desk();
    unit.learn(desk, AgentFixture.NOW);
    desk.handsOver(false);
    tables.grow(Stamps.Name.HANDOVERS);

    News found = unit.learn(desk, AgentFixture.NOW);

    assertThat(desk.handsOver()).isTrue();
    assertThat(found.world()).isFalse();
  }

  private List<Object> parts() {
    HistoryTeams nobody = new HistoryTeams(List.of(), Map.of(), Map.of(), Map.of());
    List<Object> parts = new ArrayList<>(MemoryRepositories.over(tables, CLOCK));
    parts.add(new HistoryPictures(tables, nobody, Set.of()));
    parts.add(CLOCK);
    return parts;
  }

  private static Change change(Situation situation) {
    return Change.of(UUID.randomUUID().toString(), situation.conversation(), Effects.NONE);
  }

  private void store(Situation situation, AgentId agent, long opening, Effect effect) {
    Conversation facts = situation.conversation();
    Outcome outcome = new Outcome.AssignTo(agent);
    Instant at = AgentFixture.NOW;
    StoredDecision decision =
        new StoredDecision(
            UUID.randomUUID(),
            0,
            facts.id(),
            facts.number(),
            opening,
            0,
            facts.team(),
            1,
            new Decision(
                situation.cause(), outcome, null, List.of(), Phrase.verbatim("It is his turn.")),
            situation,
            RulesFixture.rules().build(),
            agent,
            null,
            at,
            "one",
            effect);
    tables.decisions().put(decision.id(), decision);
  }
}
