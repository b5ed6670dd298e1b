package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.understudy.assignment.Notice;
import org.understudy.war.persistence.Tracked;

/** A conversation whose customer waits for its absent owner, or has waited for him (B8). */
@Schema(name = "WaitedFor")
record WaitedForRepresentation(
    ConversationReference conversation,
    @Schema(description = "Its title.", example = "Order 4711") String subject,
    TeamReference team,
    @Schema(description = "When the customer wrote last.", example = "2026-11-27T14:05:00Z")
        Instant since,
    @Schema(description = "True when the owner is back and has not touched it yet.") boolean back) {

  static WaitedForRepresentation of(Tracked tracked, HostView host) {
    Notice notice = Objects.requireNonNull(tracked.notice());
    return new WaitedForRepresentation(
        new ConversationReference(tracked.facts().id().value(), tracked.facts().number()),
        tracked.facts().topic().subject(),
        host.team(tracked.facts().team()),
        tracked.facts().customerWaitsSince(),
        notice.over());
  }
}
