package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Deputies;

/** Who stands in for one agent (B3, B4). */
@Schema(name = "OwnBackup")
record OwnBackupRepresentation(
    @Schema(description = "Chosen for this agent; null for nobody.") @Nullable AgentReference own,
    @Schema(description = "Stands in where nobody was chosen; null for nobody.")
        @Nullable AgentReference otherwise,
    @Schema(
            description = "Whether agents choose for themselves, as the published rules say.",
            example = "true")
        boolean agentsChoose)
    implements Representation {

  static OwnBackupRepresentation of(
      AgentId agent, Deputies all, boolean agentsChoose, HostView host) {
    return new OwnBackupRepresentation(
        host.agentIfAny(all.ofAgent().get(agent)), host.agentIfAny(all.byDefault()), agentsChoose);
  }
}
