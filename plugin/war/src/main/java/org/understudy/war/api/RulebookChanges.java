package org.understudy.war.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;

/** Finds out what differs between two rulebooks (N5). */
final class RulebookChanges {

  private final List<Rule> before;
  private final List<Rule> after;

  private RulebookChanges(List<Rule> before, List<Rule> after) {
    this.before = before;
    this.after = after;
  }

  static RulebookChangesRepresentation between(Rulebook before, Rulebook after, HostView host) {
    Set<TeamId> teams = new TreeSet<>(before.teams().keySet());
    teams.addAll(after.teams().keySet());
    teams.removeIf(team -> before.of(team).equals(after.of(team)));
    return new RulebookChangesRepresentation(
        new RulebookChanges(before.rules(), after.rules()).rules(),
        teams.stream().map(host::team).toList(),
        !before.skills().equals(after.skills()),
        !before.backup().equals(after.backup()));
  }

  /** Those that stay or are new in their new order, then those that are gone. */
  private List<RulebookChangesRepresentation.Change> rules() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.put(before.get(i).id(), i);
    }
    Set<String> still = unmoved(places);
    List<RulebookChangesRepresentation.Change> changes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Rule now = after.get(i);
      Integer place = places.remove(now.id());
      if (place == null) {
        changes.add(change("added", now, null, i));
      } else if (!now.equals(before.get(place))) {
        changes.add(change("changed", now, place, i));
      }
      if (place != null && !still.contains(now.id())) {
        changes.add(change("moved", now, place, i));
      }
    }
    places.values().stream()
        .sorted()
        .forEach(place -> changes.add(change("removed", before.get(place), place, null)));
    return changes;
  }

  /** The longest row of rules that stand in the same order in both: all others were moved. */
  private Set<String> unmoved(Map<String, Integer> places) {
    List<Rule> common = after.stream().filter(rule -> places.containsKey(rule.id())).toList();
    int[] longest = new int[common.size()];
    int[] previous = new int[common.size()];
    int best = -1;
    for (int i = 0; i < common.size(); i++) {
      longest[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        boolean inOrder = places.get(common.get(j).id()) < places.get(common.get(i).id());
        if (inOrder && longest[j] + 1 > longest[i]) {
          longest[i] = longest[j] + 1;
          previous[i] = j;
        }
      }
      if (best < 0 || longest[i] > longest[best]) {
        best = i;
      }
    }
    Set<String> still = new HashSet<>();
    for (int i = best; i >= 0; i = previous[i]) {
      still.add(common.get(i).id());
    }
    return Collections.unmodifiableSet(still);
  }

  private static RulebookChangesRepresentation.Change change(
      String what, Rule rule, @Nullable Integer from, @Nullable Integer to) {
    return new RulebookChangesRepresentation.Change(what, rule.id(), rule.name(), from, to);
  }
}
