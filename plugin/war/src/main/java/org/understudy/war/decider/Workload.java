package org.understudy.war.decider;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

  private final boolean countPending;
  private final Map<ConversationId, Given> given = new HashMap<>();
  private Map<AgentId, DirectorySnapshot.Load> counted = Map.of();
  private Instant countedAt = Instant.MIN;

  /**
   * @param since the host's counts that were begun after this moment hold it; null while unknown
   */
  private record Given(UUID decision, AgentId agent, @Nullable Instant since) {}

  Workload(boolean countPending) {
    this.countPending = countPending;
  }

  /** A newer count of the host: what it holds already is no longer added. */
  void counted(DirectorySnapshot snapshot) {
    counted = snapshot.loads();
    countedAt = snapshot.takenAt();
    given.values().removeIf(this::isCounted);
  }

  /**
   * @param since since when the host holds it, null while it has not been changed yet
   */
  void give(ConversationId conversation, UUID decision, AgentId agent, @Nullable Instant since) {
    given.put(conversation, new Given(decision, agent, since));
  }

  /**
   * The host was changed: it counts itself from now on. Only a count that was begun later is sure
   * to hold it; positions in the history do not tell, because a change may be seen after later
   * ones.
   */
  void arrived(ConversationId conversation, UUID decision, Instant since) {
    given.computeIfPresent(
        conversation,
        (id, work) ->
            work.decision().equals(decision) ? new Given(decision, work.agent(), since) : work);
    given.computeIfPresent(conversation, (id, work) -> isCounted(work) ? null : work);
  }

  /** The decision will not take effect. */
  void takeBack(ConversationId conversation, UUID decision) {
    given.computeIfPresent(
        conversation, (id, work) -> work.decision().equals(decision) ? null : work);
  }

  /** How many each agent has, all agents at once. */
  Map<AgentId, Integer> open() {
    Map<AgentId, Integer> open = new HashMap<>();
    counted.forEach(
        (agent, load) -> open.put(agent, load.open() + (countPending ? load.pending() : 0)));
    given.values().forEach(work -> open.merge(work.agent(), 1, Integer::sum));
    return open;
  }

  private boolean isCounted(Given work) {
    return work.since() != null && !work.since().isAfter(countedAt);
  }
}
