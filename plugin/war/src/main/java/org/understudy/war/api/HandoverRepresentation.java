package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.understudy.war.persistence.Handover;

/** How far a handover is (D3). */
@Schema(name = "Handover")
record HandoverRepresentation(
    UUID id,
    AgentReference agent,
    @Schema(example = "John has left the company.") String reason,
    @Schema(example = "admin") String begunBy,
    Instant begunAt,
    @Schema(description = "How many conversations it is about.", example = "500") long total,
    @Schema(description = "Not decided, or not carried out yet.", example = "12") long left,
    @Schema(description = "Given to somebody.", example = "480") long given,
    @Schema(description = "Nobody's: they wait until somebody can take them.", example = "3")
        long released,
    @Schema(description = "Left as they are: a person was faster, or the rules say so.")
        long stayed,
    @Schema(description = "Not done by the helpdesk; decided anew where it can be.") long refused)
    implements Representation {

  static HandoverRepresentation of(Handover.Progress progress, HostView host) {
    Handover handover = progress.handover();
    return new HandoverRepresentation(
        handover.id(),
        host.agent(handover.agent()),
        host.say(handover.reason()),
        handover.by(),
        handover.begunAt(),
        progress.total(),
        progress.left(),
        progress.given(),
        progress.released(),
        progress.stayed(),
        progress.refused());
  }
}
