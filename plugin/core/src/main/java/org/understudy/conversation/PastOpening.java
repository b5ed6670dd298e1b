package org.understudy.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a conversation, as it went.
 *
 * @param team in which it was opened
 * @param ownerBefore who owned it when it was opened, null for nobody
 * @param writtenAt the customer's first message, null when no customer wrote
 * @param channel of that message, null when no customer wrote
 * @param answeredAt the first answer, null when there was none
 * @param closedAt null when it is still open
 * @param lastOwner who owned it when it was closed, or owns it now; null for nobody
 */
public record PastOpening(
    Opening.Kind kind,
    Instant at,
    TeamId team,
    @Nullable AgentId ownerBefore,
    @Nullable Instant writtenAt,
    @Nullable Channel channel,
    @Nullable Instant answeredAt,
    @Nullable Instant closedAt,
    @Nullable AgentId lastOwner) {

  public PastOpening {
    if (closedAt != null && closedAt.isBefore(at)) {
      throw new IllegalArgumentException(
          "An opening ends after it begins: " + at + " to " + closedAt + ".");
    }
  }
}
