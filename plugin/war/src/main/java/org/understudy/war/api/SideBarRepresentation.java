package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Availability;
import org.understudy.helpdesk.Change;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.war.persistence.StoredDecision;

/** What an agent who reads a conversation may know of how it came to its owner (N1). */
@Schema(name = "SideBar")
record SideBarRepresentation(
    @Schema(description = "The owner that was asked for, or is known; null for nobody.")
        @Nullable Someone owner,
    @Schema(description = "Who stands in for the owner; null for nobody.") @Nullable Someone backup,
    @Schema(
            description =
                "Somebody who is there when the owner is absent: his backup, else the backup of"
                    + " that one, and so on, else the member of the team with the least to do;"
                    + " null when nobody is, or none is needed.")
        @Nullable AgentReference suggested,
    @Schema(description = "Whether the agent may give it back to a queue.", example = "false")
        boolean givesBack,
    @Schema(description = "The newest decision; null when nothing was ever decided.")
        @Nullable Why why)
    implements Representation {

  /** Somebody, and whether he is there. */
  @Schema(name = "Someone")
  record Someone(
      AgentReference agent,
      @Schema(example = "false") boolean available,
      @Schema(description = "Seen in the helpdesk a short while ago.", example = "true")
          boolean online,
      @Schema(description = "When the absence ends; null when available or not known.")
          @Nullable Instant backAt) {

    static Someone of(AgentFacts facts) {
      Availability availability = facts.availability();
      return new Someone(
          facts.host().agent(facts.person().id()),
          !availability.absent(),
          availability.online(),
          availability.backAt());
    }
  }

  /** A decision as it may be told to agents: without the rules of the team. */
  @Schema(name = "Why")
  record Why(
      UUID decision,
      Instant decidedAt,
      @Schema(example = "assign") String outcome,
      @Schema(description = "Who gets or keeps it; null for neither.")
          @Nullable AgentReference agent,
      @Schema(description = "For people.", example = "William comes next by round robin.")
          String explanation,
      @Schema(
              description = "Title of the note for colleagues; null when none was written.",
              example = "Reassigned from John (out of office) to William")
          @Nullable String note,
      @Schema(description = "In the order asked; empty when none was needed.")
          List<QuestionRepresentation> questions) {

    static Why of(StoredDecision stored, HostView host) {
      Names names = new Names(host, stored.decision(), stored.situation().owner());
      Change change = stored.effect().change();
      Change.Note note = change == null ? null : change.effects().note();
      return new Why(
          stored.id(),
          stored.decidedAt(),
          OutcomeName.of(stored.decision().outcome()).outcome(),
          names.ofIfAny(stored.agent()),
          host.say(stored.decision().explanation()),
          note == null ? null : note.subject(),
          stored.decision().questions().stream()
              .map(question -> QuestionRepresentation.of(question, names))
              .toList());
    }
  }
}
