package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Availability;
import org.understudy.war.persistence.AgentStatus;

/** Whether an agent is there, and why (A6). */
@Schema(name = "Status")
record StatusRepresentation(
    AgentReference agent,
    @Schema(description = "False when any source says that the agent is away.", example = "false")
        boolean available,
    @Schema(description = "Seen in the helpdesk a short while ago.", example = "true")
        boolean online,
    @Schema(description = "When the absence ends; null when available or not known.")
        @Nullable Instant backAt,
    @Schema(description = "What each source says.") List<SignalRepresentation> signals,
    @Schema(description = "The absence from now on that was set here; null for none.")
        @Nullable AbsenceRepresentation absence,
    @Schema(description = "Conversations in which the agent has to act.", example = "4") int open,
    @Schema(description = "Conversations that wait for a date or the customer.", example = "2")
        int pending,
    @Schema(description = "When the conversations were counted.") Instant countedAt,
    @Schema(description = "Own limit; null when the team's limit counts.", example = "8")
        @Nullable Integer capacity,
    @Schema(
            description = "Version of the status that is set here; 0 when nothing was.",
            example = "3")
        int version,
    @Schema(description = "When it was changed; null when never.") @Nullable Instant changedAt,
    @Schema(description = "Who changed it; null when nobody did.", example = "admin")
        @Nullable String changedBy)
    implements Representation {

  static StatusRepresentation of(AgentFacts facts) {
    Availability availability = facts.availability();
    AgentStatus status = facts.settings().status();
    return new StatusRepresentation(
        facts.host().agent(facts.person().id()),
        !availability.absent(),
        availability.online(),
        availability.backAt(),
        availability.signals().stream()
            .map(signal -> SignalRepresentation.of(signal, facts.host()))
            .toList(),
        AbsenceRepresentation.of(status.absence()),
        facts.load().open(),
        facts.load().pending(),
        facts.host().takenAt(),
        facts.settings().profile().capacity(),
        status.version(),
        status.changedAt(),
        status.changedBy());
  }
}
