package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.PullRequest;

/** What became of taking or giving back. */
@Schema(name = "QueueAnswer")
record QueueAnswerRepresentation(
    UUID request,
    @Schema(description = "What was asked for.", example = "take") String kind,
    @Schema(
            description = "Done: the helpdesk has it.",
            allowableValues = {"open", "decided", "done", "refused"},
            example = "done")
        String state,
    @Schema(description = "What was taken or given back; null before that.")
        @Nullable ConversationReference conversation,
    @Schema(description = "Whose queue it is; null before.") @Nullable TeamReference team,
    @Schema(description = "The decision with its trace; null before.") @Nullable UUID decision,
    @Schema(description = "Why not; null unless refused.", example = "at-capacity")
        @Nullable String refusal,
    @Schema(
            description = "For people; null unless refused.",
            example = "2 of 2 open conversations.")
        @Nullable String detail,
    Instant askedAt)
    implements Representation {

  static QueueAnswerRepresentation of(
      PullRequest request, @Nullable ConversationReference conversation, HostView host) {
    return new QueueAnswerRepresentation(
        request.id(),
        Words.of(request.kind()),
        Words.of(request.state()),
        conversation,
        request.team() == null ? null : host.team(request.team()),
        request.decision(),
        request.refusal() == null ? null : Words.of(request.refusal()),
        request.detail() == null ? null : host.say(request.detail()),
        request.askedAt());
  }
}
