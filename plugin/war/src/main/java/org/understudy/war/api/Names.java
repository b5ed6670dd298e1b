package org.understudy.war.api;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Decision;
import org.understudy.conversation.AgentId;
import org.understudy.wording.Phrase;

/** Names for the agents of one decision: as they are now, or as they were for those who left. */
final class Names {

  private final HostView host;
  private final Map<AgentId, String> then = new HashMap<>();

  Names(HostView host, Decision decision, @Nullable Agent owner) {
    this.host = host;
    decision.attempts().forEach(attempt -> attempt.pool().agents().forEach(this::remember));
    if (owner != null) {
      remember(owner);
    }
  }

  AgentReference of(AgentId id) {
    String name = then.get(id);
    return host.knows(id) || name == null ? host.agent(id) : new AgentReference(id.value(), name);
  }

  String say(Phrase phrase) {
    return host.say(phrase);
  }

  @Nullable AgentReference ofIfAny(@Nullable AgentId id) {
    return id == null ? null : of(id);
  }

  private void remember(Agent agent) {
    then.put(agent.id(), agent.name());
  }
}
