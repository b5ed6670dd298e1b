package org.understudy.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.fairness.ExpectedShares;
import org.understudy.fairness.Fairness;
import org.understudy.fairness.Share;

/** Counts while a simulation runs. */
final class Tally {

  private final Count all = new Count();
  private final Map<TeamId, Count> teams = new TreeMap<>();
  private final Map<TeamId, ExpectedShares> expected = new HashMap<>();
  private final Map<TeamId, Map<AgentId, Long>> got = new HashMap<>();

  private static final class Count {
    private int openings;
    private int assigned;
    private int reassigned;
    private int kept;
    private int left;
    private int waited;
    private int unassigned;
    private final Waits.Gathered waits = new Waits.Gathered();

    Figures.Counts counts() {
      return new Figures.Counts(assigned, reassigned, kept, left, waited, unassigned);
    }
  }

  void opened(TeamId team) {
    all.openings++;
    of(team).openings++;
  }

  void assigned(TeamId team, boolean moved, Duration wait) {
    for (Count count : both(team)) {
      count.assigned++;
      count.reassigned += moved ? 1 : 0;
      count.waits.add(wait);
    }
  }

  void kept(TeamId team) {
    both(team).forEach(count -> count.kept++);
  }

  void left(TeamId team) {
    both(team).forEach(count -> count.left++);
  }

  void waits(TeamId team) {
    both(team).forEach(count -> count.waited++);
  }

  void unassigned(TeamId team) {
    both(team).forEach(count -> count.unassigned++);
  }

  /** By the team's order, not by name. */
  void chosenIn(TeamId order, AgentId agent) {
    expected(order).given();
    got.computeIfAbsent(order, any -> new HashMap<>()).merge(agent, 1L, Long::sum);
  }

  ExpectedShares expected(TeamId team) {
    return expected.computeIfAbsent(team, any -> new ExpectedShares());
  }

  Figures figures(Workforce workforce) {
    List<Figures.OfTeam> each = new ArrayList<>();
    TreeSet<TeamId> known = new TreeSet<>(teams.keySet());
    known.addAll(got.keySet());
    for (TeamId team : known) {
      Count count = teams.getOrDefault(team, new Count());
      List<Share> shares = shares(team);
      Workforce.Squad squad = workforce.teams().get(team);
      each.add(
          new Figures.OfTeam(
              team,
              squad == null ? "team " + team : squad.name(),
              count.openings,
              count.counts(),
              count.waits.waits(),
              Fairness.of(shares),
              shares));
    }
    return new Figures(all.openings, all.counts(), all.waits.waits(), each);
  }

  private List<Share> shares(TeamId team) {
    Map<AgentId, Long> given = got.getOrDefault(team, Map.of());
    ExpectedShares would = expected(team);
    TreeSet<AgentId> people = new TreeSet<>(would.known());
    people.addAll(given.keySet());
    return people.stream()
        .map(agent -> new Share(agent, given.getOrDefault(agent, 0L), would.of(agent)))
        .filter(share -> share.got() > 0 || share.expected() > 0)
        .toList();
  }

  private Count of(TeamId team) {
    return teams.computeIfAbsent(team, any -> new Count());
  }

  private List<Count> both(TeamId team) {
    return List.of(all, of(team));
  }
}
