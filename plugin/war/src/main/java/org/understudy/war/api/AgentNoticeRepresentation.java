package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.NoticeSearch;

/** An away message that told a customer of an agent (B5, N9). */
@Schema(name = "AgentNotice")
record AgentNoticeRepresentation(
    @Schema(description = "Of the decision that sent it; for the parameter before.", example = "42")
        long sequence,
    UUID decision,
    ConversationReference conversation,
    @Schema(description = "Who was away.") AgentReference owner,
    @Schema(description = "Who would take over; null when there was nothing to choose.")
        @Nullable AgentReference backup,
    @Schema(description = "When the owner is back, as it says; null when nobody knew.")
        @Nullable Instant backAt,
    Instant toldAt,
    @Schema(
            description =
                "What the customer chose; over: nothing can be chosen any more. Null while nothing"
                    + " was.",
            allowableValues = {"wait", "continue", "over"},
            example = "wait")
        @Nullable String choice) {

  static AgentNoticeRepresentation of(NoticeSearch.Told told, HostView host) {
    return new AgentNoticeRepresentation(
        told.seq(),
        told.decision(),
        new ConversationReference(told.conversation().value(), told.number()),
        host.agent(told.owner()),
        host.agentIfAny(told.backup()),
        told.backAt(),
        told.toldAt(),
        told.choice());
  }
}
