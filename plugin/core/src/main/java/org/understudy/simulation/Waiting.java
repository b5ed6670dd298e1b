package org.understudy.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.understudy.conversation.TeamId;

/** Those who wait for somebody in a simulation, the oldest first. */
final class Waiting {

  private final TreeSet<Case> cases =
      new TreeSet<>(Comparator.comparing(Case::since).thenComparing(waiting -> waiting.past.id()));
  private final Map<TeamId, Integer> inTeam = new HashMap<>();

  void add(Case waiting) {
    if (cases.add(waiting)) {
      inTeam.merge(team(waiting), 1, Integer::sum);
    }
  }

  void remove(Case waiting) {
    if (cases.remove(waiting)) {
      inTeam.merge(team(waiting), -1, Integer::sum);
    }
  }

  int in(TeamId team) {
    return inTeam.getOrDefault(team, 0);
  }

  boolean isEmpty() {
    return cases.isEmpty();
  }

  List<Case> all() {
    return new ArrayList<>(cases);
  }

  private static TeamId team(Case waiting) {
    return Objects.requireNonNull(waiting.open).team();
  }
}
