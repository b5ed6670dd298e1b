package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.understudy.assignment.Moved;
import org.understudy.war.persistence.Tracked;

/** A question who goes on with a conversation, now that its former owner is back (O6). */
@Schema(name = "Return")
record ReturnRepresentation(
    @Schema(description = "The decision that asks; for the answer.") UUID decision,
    ConversationReference conversation,
    TeamReference team,
    @Schema(description = "Who had it before he was absent.") AgentReference former,
    @Schema(description = "Who has it now.") AgentReference owner,
    @Schema(description = "Without an answer by then the present owner keeps it.") Instant until)
    implements Representation {

  static ReturnRepresentation of(Tracked tracked, HostView host) {
    Moved moved = Objects.requireNonNull(tracked.moved());
    return new ReturnRepresentation(
        Objects.requireNonNull(tracked.decisionId()),
        new ConversationReference(tracked.facts().id().value(), tracked.facts().number()),
        host.team(moved.toTeam()),
        host.agent(moved.from()),
        host.agent(moved.to()),
        Objects.requireNonNull(moved.question()).until());
  }
}
