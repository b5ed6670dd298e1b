package org.understudy.war.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.MemoryTables.RolledBack;

/** The conversations that we follow, in memory. */
final class MemoryConversations extends Conversations {

  private final MemoryTables tables;

  MemoryConversations(MemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Map<ConversationId, Tracked> find(Collection<ConversationId> ids) {
    Map<ConversationId, Tracked> found = new HashMap<>();
    ids.forEach(
        id -> {
          Tracked known = tables.conversations().get(id);
          if (known != null) {
            found.put(id, known);
          }
        });
    return found;
  }

  @Override
  public void save(Collection<Tracked> changed) {
    for (Tracked tracked : changed) {
      ConversationId id = tracked.facts().id();
      if (tracked.stored() != tables.conversations().containsKey(id)) {
        throw new RolledBack("Conversation " + id + " is stored by another transaction.");
      }
      tables.conversations().put(id, tracked.saved());
    }
  }

  @Override
  public List<Tracked> waiting() {
    return those(tracked -> tracked.waitingSince() != null).stream()
        .sorted(
            Comparator.comparing(Tracked::waitsSince)
                .thenComparing(tracked -> tracked.facts().id()))
        .toList();
  }

  @Override
  public List<Tracked> unowned(Collection<TeamId> teams) {
    return those(
        tracked ->
            teams.contains(tracked.facts().team())
                && tracked.facts().state().isActive()
                && tracked.waitingSince() == null
                && tracked.openingId() != null
                && tracked.facts().owner() == null);
  }

  @Override
  public List<Tracked> shared() {
    return those(tracked -> tracked.outcome() instanceof Outcome.ShareWith);
  }

  @Override
  public List<Tracked> moved() {
    return those(tracked -> tracked.moved() != null);
  }

  @Override
  public List<Tracked> told() {
    return those(tracked -> tracked.notice() != null && !tracked.notice().over());
  }

  @Override
  public Map<Conversation, Instant> closedSince(Instant moment) {
    throw new UnsupportedOperationException("No team has a pause after closing.");
  }

  @Override
  public Set<ConversationId> behind(Map<ConversationId, Long> newest) {
    Set<ConversationId> behind = new HashSet<>(newest.keySet());
    behind.removeIf(
        id -> {
          Tracked known = tables.conversations().get(id);
          return known != null && known.facts().asOf() >= newest.get(id);
        });
    return behind;
  }

  private List<Tracked> those(Predicate<Tracked> wanted) {
    return tables.conversations().values().stream().filter(wanted).toList();
  }
}
