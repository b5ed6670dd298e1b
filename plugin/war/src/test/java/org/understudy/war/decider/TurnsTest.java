package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

class TurnsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final TeamId SUPPORT = new TeamId("5");
  private static final AgentId ADA = new AgentId("1");
  private static final AgentId BEN = new AgentId("2");
  private static final AgentId CLEO = new AgentId("3");
  private static final Map<AgentId, Integer> WEIGHTS = Map.of(ADA, 1, BEN, 2, CLEO, 3);

  private final Turns unit = new Turns(List.of());
  private final Map<AgentId, Integer> given = new HashMap<>();

  @Test
  void shouldGiveEachOneHisShareInEveryRound_R5() {
    for (int round = 1; round <= 50; round++) {
      give(6, List.of(ADA, BEN, CLEO));

      assertThat(given).isEqualTo(Map.of(ADA, round, BEN, 2 * round, CLEO, 3 * round));
    }
  }

  @Test
  void shouldNotMakeUpForAnAbsence_R5() {
    give(60, List.of(ADA, BEN, CLEO));
    give(60, List.of(ADA, BEN));
    given.clear();

    give(12, List.of(ADA, BEN, CLEO));

    assertThat(given.get(CLEO)).isBetween(6, 7);
  }

  @Test
  void shouldGoOnWhereItWasAfterARestart_R5() {
    var ada = unit.take(SUPPORT, ADA, 1, NOW);
    var ben = unit.take(SUPPORT, BEN, 2, NOW);

    Turns restarted = new Turns(List.of(ben, ada));

    assertThat(restarted.place(SUPPORT, ADA)).isEqualTo(unit.place(SUPPORT, ADA));
    assertThat(restarted.take(SUPPORT, BEN, 2, NOW)).isEqualTo(unit.take(SUPPORT, BEN, 2, NOW));
  }

  private void give(int conversations, List<AgentId> present) {
    for (int i = 0; i < conversations; i++) {
      AgentId next =
          present.stream()
              .min(
                  Comparator.comparingLong((AgentId agent) -> unit.place(SUPPORT, agent).share())
                      .thenComparing(agent -> unit.place(SUPPORT, agent).lastTurn()))
              .orElseThrow();
      unit.take(SUPPORT, next, WEIGHTS.get(next), NOW);
      given.merge(next, 1, Integer::sum);
    }
  }
}
