package org.understudy.helpdesk;

import org.jspecify.annotations.Nullable;

/** Lets in what the host really said, and nothing else. */
public interface HintDoor {

  /**
   * Verifies the signature over the raw bytes, then reads them.
   *
   * @param id header {@code webhook-id}, null when missing
   * @param timestamp header {@code webhook-timestamp}, null when missing
   * @param signature header {@code webhook-signature}, null when missing
   * @throws HintRefused when it is not from the host, too old, or not understood
   */
  Hint open(
      @Nullable String id, @Nullable String timestamp, @Nullable String signature, byte[] body);
}
