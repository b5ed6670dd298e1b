package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.understudy.availability.Absence;
import org.understudy.availability.Attendance;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Mode;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;

/** Arbitrary teams, rules and situations for the properties of the {@link Router}. */
final class SituationArbitraries {

  private static final int LARGEST_TEAM = 30;
  private static final List<AgentId> EVERY_ID =
      IntStream.rangeClosed(1, LARGEST_TEAM)
          .mapToObj(i -> new AgentId(Integer.toString(i)))
          .toList();

  private SituationArbitraries() {}

  /** New ones and reopened ones whose owner, as a rule, is a member; small numbers make ties. */
  static Arbitrary<Situation> situations() {
    return Combinators.combine(teams(), Arbitraries.of(true, false))
        .as(SituationArbitraries::situation);
  }

  static Arbitrary<TeamRules> rules() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.of(Mode.AUTOMATIC, Mode.AVAILABILITY),
            Arbitraries.of(EVERY_ID).set().ofMaxSize(4),
            either,
            Arbitraries.of(Strategy.class),
            either,
            Arbitraries.integers().between(1, 4).injectNull(0.5),
            Arbitraries.of(0, 4, 48).map(Duration::ofHours))
        .as(
            (mode, excluded, assignUnavailable, strategy, onlineOnly, capacity, keep) ->
                new TeamRules(
                    mode,
                    excluded,
                    assignUnavailable,
                    !assignUnavailable,
                    strategy,
                    onlineOnly,
                    capacity,
                    false,
                    keep,
                    Map.of()));
  }

  private static Situation situation(List<Agent> team, boolean reopened) {
    return reopened
        ? SituationFixture.reopened(team.getFirst()).members(team).build()
        : SituationFixture.created().members(team).build();
  }

  private static Arbitrary<List<Agent>> teams() {
    return agents().list().ofMinSize(1).ofMaxSize(LARGEST_TEAM).map(SituationArbitraries::numbered);
  }

  /** Each one has an id of its own. */
  private static List<Agent> numbered(List<Agent> agents) {
    List<Agent> team = new ArrayList<>();
    for (Agent agent : agents) {
      AgentId id = EVERY_ID.get(team.size());
      team.add(
          new Agent(
              id,
              "Agent " + id,
              agent.attendance(),
              agent.teams(),
              agent.skills(),
              agent.open(),
              agent.capacity(),
              agent.oneMore(),
              agent.place()));
    }
    return team;
  }

  private static Arbitrary<Agent> agents() {
    return Combinators.combine(
            attendances(),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(1, 5).injectNull(0.7),
            Arbitraries.of(true, false, false),
            Arbitraries.longs().between(0, 6),
            around().injectNull(0.3))
        .as(
            (attendance, open, capacity, oneMore, lastTurn, idleSince) ->
                new Agent(
                    new AgentId("0"),
                    "",
                    attendance,
                    Set.of(),
                    Set.of(),
                    open,
                    capacity,
                    oneMore,
                    new Agent.Place(lastTurn, lastTurn % 3, idleSince)));
  }

  private static Arbitrary<Attendance> attendances() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
            awayTimes().list().ofMaxSize(2),
            around().injectNull(0.2),
            around().injectNull(0.8))
        .as(Attendance::new);
  }

  private static Arbitrary<Instant> around() {
    return Arbitraries.integers().between(-10, 2).map(m -> AgentFixture.NOW.plusSeconds(60L * m));
  }

  private static Arbitrary<AwayTime> awayTimes() {
    return Combinators.combine(
            Arbitraries.of(Source.STATUS, Source.OUT_OF_OFFICE, Source.CALENDAR, Source.HOURS),
            absences())
        .as(AwayTime::new);
  }

  /** Over, present or to come, with and without an end. */
  private static Arbitrary<Absence> absences() {
    return Combinators.combine(
            Arbitraries.integers().between(-48, 24), Arbitraries.integers().between(1, 72))
        .as(
            (start, hours) -> {
              Instant since = AgentFixture.NOW.plus(Duration.ofHours(start));
              Instant until = hours > 70 ? null : since.plus(Duration.ofHours(hours));
              return new Absence(since, until, null, null);
            });
  }
}
