package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.conversation.AgentId;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.TeamRules;

/** R5: round robin is exact, also while agents come and go. */
class RoundRobinProperties {

  private static final TeamRules ROUND_ROBIN = RulesFixture.rules().build();

  @Property(tries = 50)
  void shouldGiveEveryoneTheSameNumberOfTurnsButForOne(
      @ForAll @IntRange(min = 1, max = 12) int agents,
      @ForAll @IntRange(min = 1, max = 100) int conversations) {
    Rota unit = new Rota(agents);

    IntStream.range(0, conversations).forEach(i -> unit.next(List.of()));

    assertThat(unit.mostMinusFewest()).isLessThanOrEqualTo(1);
  }

  /** The first two are there all the time; each number names one of the others who is away. */
  @Property(tries = 50)
  void shouldStayFairAmongThoseWhoStayWhileOthersComeAndGo(
      @ForAll @Size(min = 1, max = 100) List<@IntRange(min = 2, max = 6) Integer> away) {
    Rota unit = new Rota(7);

    away.forEach(one -> unit.next(List.of(one, 8 - one)));

    assertThat(Math.abs(unit.turns(0) - unit.turns(1))).isLessThanOrEqualTo(1);
  }

  @Property(tries = 50)
  void shouldNotMakeUpForTheTurnsOfAnAbsence(@ForAll @IntRange(min = 2, max = 60) int before) {
    Rota unit = new Rota(3);
    IntStream.range(0, before).forEach(i -> unit.next(List.of(2)));
    int missed = unit.turns(2);

    IntStream.range(0, 6).forEach(i -> unit.next(List.of()));

    assertThat(unit.turns(2) - missed).isEqualTo(2);
  }

  /** Decides one conversation after the other and keeps the turns, as the caller does. */
  private static final class Rota {

    private final List<AgentId> ids;
    private final Map<AgentId, Long> lastTurn = new HashMap<>();
    private final Map<AgentId, Integer> turns = new HashMap<>();
    private long turn;

    Rota(int agents) {
      ids = IntStream.range(0, agents).mapToObj(i -> new AgentId("a" + i)).toList();
    }

    void next(List<Integer> away) {
      List<Agent> members = new ArrayList<>();
      for (AgentId id : ids) {
        AgentFixture member =
            AgentFixture.agent(id.value(), id.value()).lastTurn(lastTurn.getOrDefault(id, 0L));
        members.add((away.contains(ids.indexOf(id)) ? member.absent(null) : member).build());
      }
      Situation situation = SituationFixture.created().members(members).build();
      AgentId chosen = ((AssignTo) Decide.with(situation, ROUND_ROBIN).outcome()).agent();
      lastTurn.put(chosen, ++turn);
      turns.merge(chosen, 1, Integer::sum);
    }

    int turns(int agent) {
      return turns.getOrDefault(ids.get(agent), 0);
    }

    int mostMinusFewest() {
      var counts = IntStream.range(0, ids.size()).map(this::turns).summaryStatistics();
      return counts.getMax() - counts.getMin();
    }
  }
}
