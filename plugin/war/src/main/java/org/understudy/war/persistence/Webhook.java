package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where decisions are sent, and how far that is.
 *
 * @param position all decisions up to this sequence were sent or set aside
 * @param attempts how often the next one was tried in vain
 * @param nextTryAt not before
 * @param stopped true when the receiver has said that it wants no more
 * @param deliveredAt when something arrived last, null for never
 * @param lastError why the last attempt failed, null when it did not
 */
public record Webhook(
    String url,
    String secret,
    int version,
    long position,
    int attempts,
    Instant nextTryAt,
    boolean stopped,
    @Nullable Instant deliveredAt,
    @Nullable String lastError) {

  /** The secret is shown to nobody. */
  @Override
  public String toString() {
    return "Webhook[version=" + version + ", position=" + position + "]";
  }
}
