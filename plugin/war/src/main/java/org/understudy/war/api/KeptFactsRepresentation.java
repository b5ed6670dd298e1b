package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.understudy.war.persistence.KeptFacts;
import org.understudy.war.persistence.StoredDecision;

/** What a decision keeps of one agent (N9). Of the others who were looked at it tells nothing. */
@Schema(name = "KeptFacts")
record KeptFactsRepresentation(
    @Schema(description = "Of the decision; for the parameter before.", example = "4711")
        long sequence,
    UUID decision,
    @Schema(description = "The team as it is called now.") TeamReference team,
    Instant decidedAt,
    @Schema(description = "More than one when the agent was looked at in several teams.")
        List<AgentThenRepresentation> facts) {

  static KeptFactsRepresentation of(KeptFacts kept, HostView host) {
    StoredDecision decision = kept.decision();
    return new KeptFactsRepresentation(
        decision.seq(),
        decision.id(),
        host.team(decision.team()),
        decision.decidedAt(),
        kept.seen().stream().map(seen -> AgentThenRepresentation.of(seen, host)).toList());
  }
}
