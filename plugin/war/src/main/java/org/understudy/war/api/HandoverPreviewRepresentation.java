package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.war.persistence.StoredDecision;

/** What would become of one conversation (D3). */
@Schema(name = "HandoverPreview")
record HandoverPreviewRepresentation(
    ConversationReference conversation,
    TeamReference team,
    @Schema(
            description =
                "assign: to the agent; wait, hold: to nobody, until somebody can take it.",
            example = "assign")
        String outcome,
    @Schema(example = "all-absent") @Nullable String reason,
    @Schema(description = "Who would get it; null for nobody.") @Nullable AgentReference agent,
    @Schema(description = "For people.") String explanation) {

  static HandoverPreviewRepresentation of(StoredDecision would, HostView host) {
    OutcomeName name = OutcomeName.of(would.decision().outcome());
    return new HandoverPreviewRepresentation(
        new ConversationReference(would.conversation().value(), would.number()),
        host.team(would.team()),
        name.outcome(),
        name.reason(),
        host.agentIfAny(would.agent()),
        host.say(would.decision().explanation()));
  }
}
