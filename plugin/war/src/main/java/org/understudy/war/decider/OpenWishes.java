package org.understudy.war.decider;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.understudy.conversation.AgentId;
import org.understudy.war.persistence.AgentSettings;

/** Wishes for one conversation beyond the limit, with those that were just fulfilled (A5). */
final class OpenWishes {

  /** What the settings, read before, do not know yet. */
  private final Map<AgentId, UUID> taken = new HashMap<>();

  boolean isOpen(AgentSettings settings, Instant now) {
    return settings.wantsOneMore(now) && !taken.containsKey(settings.agent());
  }

  void take(AgentId agent, UUID decision) {
    taken.put(agent, decision);
  }

  /** The decision did not take effect. */
  void giveBack(UUID decision) {
    taken.values().removeIf(decision::equals);
  }

  /** The settings were read again, and hold everything. */
  void readAnew() {
    taken.clear();
  }
}
