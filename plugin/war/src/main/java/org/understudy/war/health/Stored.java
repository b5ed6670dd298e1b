package org.understudy.war.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the database tells about the work.
 *
 * @param oldest when the oldest event that waits was received, null when none waits
 * @param sweptAt null before the first sweep
 */
record Stored(
    boolean directoryKnown,
    long inboxDepth,
    @Nullable Instant oldest,
    @Nullable Instant sweptAt,
    long outboxDepth,
    long parked) {}
