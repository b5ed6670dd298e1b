package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Availability;

/** What an agent sees of himself on each page of the helpdesk: numbers, nothing of what waits. */
@Schema(name = "Toolbar")
record ToolbarRepresentation(
    AgentReference agent,
    @Schema(description = "False when absent, for whatever reason.", example = "true")
        boolean available,
    @Schema(description = "When the absence ends; null when available or not known.")
        @Nullable Instant backAt,
    @Schema(description = "What each source says.") List<SignalRepresentation> signals,
    @Schema(description = "The absence from now on that was set here; null for none.")
        @Nullable AbsenceRepresentation absence,
    @Schema(description = "Conversations in which the agent has to act.", example = "4") int open,
    @Schema(description = "Conversations that wait for a date or the customer.", example = "2")
        int pending,
    @Schema(
            description =
                "His own limit, else the highest of his teams; null when one of them has none.",
            example = "8")
        @Nullable Integer limit,
    @Schema(
            description = "Whether a team of his lets conversations wait to be taken.",
            example = "true")
        boolean takes,
    @Schema(description = "How many wait.", example = "4") int waiting,
    @Schema(description = "Whether the agent may take the next one now.", example = "true")
        boolean mayTake,
    @Schema(description = "Why not; null when he may.", example = "at-capacity")
        @Nullable String refusal,
    @Schema(description = "For people; null when he may.", example = "2 of 2 open conversations.")
        @Nullable String detail,
    @Schema(
            description =
                "B8: how many customers have waited for the agent, who is back and has done nothing"
                    + " for them yet.",
            example = "2")
        int waitedForYou,
    @Schema(description = "The first five of these, who has waited longest first.")
        List<WaitedForRepresentation> waitedFor)
    implements Representation {

  private static final int FIRST = 5;

  /**
   * @param waited those whose customers wait for the agent, the oldest first
   */
  static ToolbarRepresentation of(
      AgentFacts facts,
      QueueRepresentation queue,
      @Nullable Integer limit,
      List<WaitedForRepresentation> waited) {
    List<WaitedForRepresentation> back =
        waited.stream().filter(WaitedForRepresentation::back).toList();
    Availability availability = facts.availability();
    return new ToolbarRepresentation(
        facts.host().agent(facts.person().id()),
        !availability.absent(),
        availability.backAt(),
        availability.signals().stream()
            .map(signal -> SignalRepresentation.of(signal, facts.host()))
            .toList(),
        AbsenceRepresentation.of(facts.settings().status().absence()),
        facts.load().open(),
        facts.load().pending(),
        limit,
        !queue.teams().isEmpty(),
        queue.waiting(),
        queue.mayTake(),
        queue.refusal(),
        queue.detail(),
        back.size(),
        back.stream().limit(FIRST).toList());
  }
}
