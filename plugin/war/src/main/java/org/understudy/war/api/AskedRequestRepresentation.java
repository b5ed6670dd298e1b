package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.war.persistence.AskedRequest;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.persistence.PullRequest.Kind;
import org.understudy.war.persistence.Tracked;

/** What an agent asked of the queue, as it is kept (C3, N9). */
@Schema(name = "AskedRequest")
record AskedRequestRepresentation(
    @Schema(description = "Grows with every request.", example = "4711") long sequence,
    QueueAnswerRepresentation answer,
    @Schema(
            description = "His words when he gave back; null otherwise.",
            example = "I do not speak Danish.")
        @Nullable String reason,
    @Schema(description = "Name of who asked.", example = "john") String askedBy,
    @Schema(description = "When it was decided or refused; null before.")
        @Nullable Instant answeredAt) {

  /**
   * @param known what is still known of their conversations
   */
  static AskedRequestRepresentation of(
      AskedRequest asked, Map<ConversationId, Tracked> known, HostView host) {
    PullRequest request = asked.request();
    return new AskedRequestRepresentation(
        asked.seq(),
        QueueAnswerRepresentation.of(request, reference(request, known), host),
        request.reason(),
        asked.by(),
        asked.answeredAt());
  }

  /** Nobody shall know what waits before he has it. */
  private static @Nullable ConversationReference reference(
      PullRequest request, Map<ConversationId, Tracked> known) {
    ConversationId id = request.conversation();
    if (id == null || (request.kind() == Kind.TAKE && request.decision() == null)) {
      return null;
    }
    Tracked tracked = known.get(id);
    return new ConversationReference(id.value(), tracked == null ? "" : tracked.facts().number());
  }
}
