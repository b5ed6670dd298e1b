package org.understudy.availability;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The explained answer whether an agent is there.
 *
 * @param absent true when any source but presence says that he is away
 * @param online true when he was seen in the host within the grace time
 * @param backAt when the absence is expected to end, null when not absent or not known
 * @param signals what every source said, in the order of {@link Signal.Source}
 */
public record Availability(
    boolean absent, boolean online, @Nullable Instant backAt, List<Signal> signals) {

  public Availability {
    signals = List.copyOf(signals);
  }
}
