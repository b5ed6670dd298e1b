package org.understudy.war.decider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.DirectorySnapshot;

/**
 * Open conversations per agent: the host's count, and what was decided that the count cannot hold
 * yet. It errs on the high side only, so a capacity is never exceeded by us.
 */
final class Workload {

  private final Map<ConversationId, Given> given = new HashMap<>();

  /** How many of {@code given} each agent has. */
  private final Map<AgentId, Integer> added = new HashMap<>();

  /** Who stands in beside the owner, which the host does not count (B7, B9). */
  private final Map<ConversationId, AgentId> beside = new HashMap<>();

  private final Map<AgentId, Integer> standsIn = new HashMap<>();

  private final Set<AgentId> changed = new HashSet<>();

  /** How many of {@code given} the host holds, though its last count may not. */
  private int uncounted;

  private Map<AgentId, DirectorySnapshot.Load> counted = Map.of();
  private Instant countedAt = Instant.MIN;

  /**
   * @param since the host's counts that were begun after this moment hold it; null while unknown
   */
  private record Given(UUID decision, AgentId agent, @Nullable Instant since) {}

  /** A newer count of the host: what it holds already is no longer added. */
  void counted(DirectorySnapshot snapshot) {
    counted = snapshot.loads();
    countedAt = snapshot.takenAt();
    List<ConversationId> held = new ArrayList<>();
    given.forEach(
        (conversation, work) -> {
          if (isCounted(work)) {
            held.add(conversation);
          }
        });
    held.forEach(conversation -> replace(conversation, null));
  }

  /**
   * @param since since when the host holds it, null while it has not been changed yet
   */
  void give(ConversationId conversation, UUID decision, AgentId agent, @Nullable Instant since) {
    replace(conversation, new Given(decision, agent, since));
  }

  /**
   * The host was changed: it counts itself from now on. Only a count that was begun later is sure
   * to hold it; positions in the history do not tell, because a change may be seen after later
   * ones.
   */
  void arrived(ConversationId conversation, UUID decision, Instant since) {
    Given work = given.get(conversation);
    if (work != null && work.decision().equals(decision)) {
      Given arrived = new Given(decision, work.agent(), since);
      replace(conversation, isCounted(arrived) ? null : arrived);
    }
  }

  /** True while the host holds something that its last count may not hold. */
  boolean awaitsCount() {
    return uncounted > 0;
  }

  /**
   * Somebody stands in beside the owner: that is work, too.
   *
   * @param backup null when nobody does, or no more
   */
  void joined(ConversationId conversation, @Nullable AgentId backup) {
    AgentId before =
        backup == null ? beside.remove(conversation) : beside.put(conversation, backup);
    if (before != null && !before.equals(backup)) {
      standsIn(before, -1);
    }
    if (backup != null && !backup.equals(before)) {
      standsIn(backup, 1);
    }
  }

  private void standsIn(AgentId backup, int more) {
    standsIn.merge(backup, more, (a, b) -> a + b == 0 ? null : a + b);
    changed.add(backup);
  }

  /** The decision will not take effect. */
  void takeBack(ConversationId conversation, UUID decision) {
    Given work = given.get(conversation);
    if (work != null && work.decision().equals(decision)) {
      replace(conversation, null);
    }
  }

  /** True while the host has not confirmed what was decided last. */
  boolean isOnItsWay(ConversationId conversation) {
    Given work = given.get(conversation);
    return work != null && work.since() == null;
  }

  /**
   * How many the agent has, with those in which he stands in beside their owners.
   *
   * @param countPending whether conversations that wait for a date or the customer count
   */
  int open(AgentId agent, boolean countPending) {
    DirectorySnapshot.Load load = counted.get(agent);
    int counts = load == null ? 0 : load.open() + (countPending ? load.pending() : 0);
    return counts + added.getOrDefault(agent, 0) + standsIn.getOrDefault(agent, 0);
  }

  /** False while some may be counted twice: by the host already, and by us still. */
  boolean isSure(AgentId agent) {
    return !added.containsKey(agent);
  }

  /** Takes out those whose number may differ since it was last asked, newer counts aside. */
  Set<AgentId> takeChanged() {
    Set<AgentId> taken = Set.copyOf(changed);
    changed.clear();
    return taken;
  }

  private void replace(ConversationId conversation, @Nullable Given newer) {
    Given before = newer == null ? given.remove(conversation) : given.put(conversation, newer);
    if (before != null) {
      add(before, -1);
    }
    if (newer != null) {
      add(newer, 1);
    }
  }

  private void add(Given work, int more) {
    added.merge(work.agent(), more, (a, b) -> a + b == 0 ? null : a + b);
    changed.add(work.agent());
    uncounted += work.since() == null ? 0 : more;
  }

  private boolean isCounted(Given work) {
    return work.since() != null && !work.since().isAfter(countedAt);
  }
}
