package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.war.persistence.Deputy;
import org.understudy.war.persistence.DeputyStore.Kind;

/** An entry of who stands in for whom, or looks after whom, that names an agent (N9). */
@Schema(name = "AgentBackup")
record AgentBackupRepresentation(
    @Schema(
            description = "For whom, and whether somebody stands in or looks after them.",
            allowableValues = {
              "backup-by-default",
              "backup-of-agent",
              "backup-of-customer",
              "backup-of-organisation",
              "dedicated-to-customer",
              "dedicated-to-organisation"
            },
            example = "backup-of-agent")
        String kind,
    @Schema(description = "The agent who is stood in for; null unless it is one.")
        @Nullable AgentReference owner,
    @Schema(
            description = "The helpdesk's key of the customer or organisation; null for others.",
            example = "anna")
        @Nullable String customer,
    @Schema(description = "Who stands in, or looks after.") AgentReference agent,
    Instant changedAt,
    @Schema(description = "Name of who chose it.", example = "admin") String changedBy) {

  static AgentBackupRepresentation of(Deputy deputy, HostView host) {
    boolean agent = deputy.kind() == Kind.BACKUP_OF_AGENT;
    boolean everybody = deputy.kind() == Kind.BACKUP_BY_DEFAULT;
    return new AgentBackupRepresentation(
        Words.of(deputy.kind()),
        agent ? host.agent(new AgentId(deputy.subject())) : null,
        agent || everybody ? null : deputy.subject(),
        host.agent(deputy.agent()),
        deputy.changedAt(),
        deputy.changedBy());
  }
}
