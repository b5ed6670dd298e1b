package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.war.persistence.StoredDecision;

/** A decision: what happened, and why. */
@Schema(name = "Decision")
record DecisionRepresentation(
    UUID id,
    @Schema(description = "Grows with every decision; for the parameter before.", example = "4711")
        long sequence,
    ConversationReference conversation,
    @Schema(description = "The team as it is called now.") TeamReference team,
    @Schema(description = "What asked for a decision.", example = "reopened") String cause,
    @Schema(
            allowableValues = {
              "assign",
              "ask",
              "tell",
              "share",
              "end-share",
              "release",
              "keep",
              "wait",
              "hold",
              "leave"
            },
            example = "assign")
        String outcome,
    @Schema(
            description = "Null for assign: the explanation and the trace tell.",
            example = "all-absent")
        @Nullable String reason,
    @Schema(description = "Who gets or keeps it; null for neither.") @Nullable AgentReference agent,
    @Schema(description = "Who owned it before; null for nobody.")
        @Nullable AgentReference previousOwner,
    @Schema(
            description = "For people.",
            example =
                "John is out of office until 2026-11-30 07:00 UTC. William comes next by round"
                    + " robin: nobody who is there has waited longer for a turn.")
        String explanation,
    Instant decidedAt,
    EffectRepresentation effect,
    @Schema(description = "Null in lists: read the decision itself for it.")
        @Nullable TraceRepresentation trace)
    implements Representation {

  /** For lists. */
  static DecisionRepresentation brief(StoredDecision stored, HostView host) {
    return of(stored, host, new Names(host, stored.decision(), stored.situation().owner()), null);
  }

  static DecisionRepresentation whole(StoredDecision stored, HostView host) {
    Names names = new Names(host, stored.decision(), stored.situation().owner());
    return of(stored, host, names, TraceRepresentation.of(stored, names));
  }

  private static DecisionRepresentation of(
      StoredDecision stored, HostView host, Names names, @Nullable TraceRepresentation trace) {
    OutcomeName name = OutcomeName.of(stored.decision().outcome());
    return new DecisionRepresentation(
        stored.id(),
        stored.seq(),
        new ConversationReference(stored.conversation().value(), stored.number()),
        host.team(stored.team()),
        Words.of(stored.decision().cause()),
        name.outcome(),
        name.reason(),
        names.ofIfAny(stored.agent()),
        names.ofIfAny(stored.previousOwner()),
        host.say(stored.decision().explanation()),
        stored.decidedAt(),
        EffectRepresentation.of(stored.effect()),
        trace);
  }
}
