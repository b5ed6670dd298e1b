package org.understudy.war.api;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Directory;
import org.understudy.rules.Deputies;
import org.understudy.war.api.AgentViews.Look;

/** Somebody who is there, for people who are about to choose an owner who is not. */
final class Suggestion {

  private Suggestion() {}

  /**
   * The first who is there along the chain of backups, else the member of the team with the least
   * to do.
   *
   * @return null when nobody is there, or the owner himself is
   */
  static @Nullable AgentReference of(
      Look look, Deputies deputies, @Nullable AgentId owner, @Nullable Conversation facts) {
    if (owner == null || look.isThere(owner)) {
      return null;
    }
    // Backups may stand in for each other in a circle.
    Set<AgentId> seen = new HashSet<>(Set.of(owner));
    AgentId next = SideBarResource.backup(deputies, owner, facts);
    while (next != null && look.host().knows(next) && seen.add(next)) {
      if (look.isThere(next)) {
        return look.host().agent(next);
      }
      next = deputies.backup(next);
    }
    return facts == null ? null : leastBusy(look, facts, seen);
  }

  private static @Nullable AgentReference leastBusy(
      Look look, Conversation facts, Set<AgentId> absent) {
    return look.host().teams().stream()
        .filter(team -> team.id().equals(facts.team()))
        .flatMap(Suggestion::members)
        .filter(member -> look.host().knows(member) && !absent.contains(member))
        .filter(look::isThere)
        .min(
            Comparator.<AgentId>comparingInt(member -> look.host().load(member).open())
                .thenComparing(Comparator.naturalOrder()))
        .map(look.host()::agent)
        .orElse(null);
  }

  private static Stream<AgentId> members(Directory.Team team) {
    return team.mayOwn().stream();
  }
}
