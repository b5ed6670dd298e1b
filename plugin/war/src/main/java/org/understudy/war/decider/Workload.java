package org.understudy.war.decider;

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

  /**
   * @param asOf position in the host's history from which on the host counts it, null while unknown
   */
  private record Given(UUID decision, AgentId agent, @Nullable Long asOf) {}

  Workload(boolean countPending) {
    this.countPending = countPending;
  }

  /** A newer count of the host: what it holds already is no longer added. */
  void counted(DirectorySnapshot snapshot) {
    counted = snapshot.loads();
    given.values().removeIf(work -> work.asOf() != null && work.asOf() <= snapshot.asOf());
  }

  /**
   * @param asOf null while the host has not been changed yet
   */
  void give(ConversationId conversation, UUID decision, AgentId agent, @Nullable Long asOf) {
    given.put(conversation, new Given(decision, agent, asOf));
  }

  /** The host was changed: from that position on it counts itself. */
  void arrived(ConversationId conversation, UUID decision, long asOf) {
    given.computeIfPresent(
        conversation,
        (id, work) ->
            work.decision().equals(decision) ? new Given(decision, work.agent(), asOf) : work);
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
}
