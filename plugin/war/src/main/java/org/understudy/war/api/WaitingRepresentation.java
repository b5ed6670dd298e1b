package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.Tracked;
import org.understudy.wording.Phrase;

/** A conversation that waits for somebody to be there. */
@Schema(name = "Waiting")
record WaitingRepresentation(
    ConversationReference conversation,
    TeamReference team,
    @Schema(description = "Who owns it now and cannot go on; null for nobody.")
        @Nullable AgentReference owner,
    @Schema(description = "Since when it waits.") Instant since,
    @Schema(
            description = "How it was decided last; null when that is no longer kept.",
            example = "wait")
        @Nullable String outcome,
    @Schema(description = "Null when the outcome needs none.", example = "all-absent")
        @Nullable String reason,
    @Schema(
            description = "For people.",
            example =
                "John is absent. It waits: all in Support who may take it are absent (3 asked).")
        String explanation,
    @Schema(description = "The decision that tells more; null when it is no longer kept.")
        @Nullable UUID decision)
    implements Representation {

  /**
   * @param last the last decision, null when it is no longer kept
   */
  static WaitingRepresentation of(Tracked tracked, @Nullable StoredDecision last, HostView host) {
    Conversation facts = tracked.facts();
    OutcomeName name = last == null ? null : OutcomeName.of(last.decision().outcome());
    return new WaitingRepresentation(
        new ConversationReference(facts.id().value(), facts.number()),
        host.team(facts.team()),
        host.agentIfAny(facts.owner()),
        Objects.requireNonNull(tracked.waitingSince()),
        name == null ? null : name.outcome(),
        name == null ? null : name.reason(),
        host.say(explanation(tracked, last)),
        last == null ? null : last.id());
  }

  private static Phrase explanation(Tracked tracked, @Nullable StoredDecision last) {
    if (last == null) {
      return Phrase.of("waits.not-kept");
    }
    return tracked.outcome() == null ? Phrase.of("waits.refused") : last.decision().explanation();
  }
}
