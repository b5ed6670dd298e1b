package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.war.persistence.Notices;

/** What a customer may choose, or has chosen; nothing of the conversation (B6). */
@Schema(name = "CustomerQuestion")
record CustomerChoiceRepresentation(
    @Schema(description = "Who is away, as the message calls him.", example = "John") String agent,
    @Schema(
            description = "When he is back, as the message says; null when nobody knows.",
            example = "2026-11-30T07:00:00Z")
        @Nullable Instant returns,
    @Schema(description = "Who would take over.", example = "William") String backup,
    @Schema(description = "Language of the message.", example = "de") String language,
    @Schema(
            description = "Open; chosen; or over, because the matter has settled itself.",
            allowableValues = {"open", "chosen", "over"},
            example = "open")
        String state,
    @Schema(
            description = "What was chosen, or counts because nothing was; null for neither.",
            allowableValues = {"wait", "continue"},
            example = "wait")
        @Nullable String choice)
    implements Representation {

  static CustomerChoiceRepresentation of(Notices.Asked asked, HostView host) {
    AgentId backup = Objects.requireNonNull(asked.notice().backup());
    return new CustomerChoiceRepresentation(
        host.firstName(asked.notice().owner()),
        asked.notice().backAt(),
        host.firstName(backup),
        asked.notice().language(),
        asked.open() ? "open" : asked.choice() == null ? "over" : "chosen",
        asked.choice() == null ? null : Words.of(asked.choice()));
  }
}
