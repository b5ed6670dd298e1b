package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value with its history in short.
 *
 * @param version 0 when nobody has set anything
 */
public record Kept<T>(
    T value, int version, @Nullable Instant changedAt, @Nullable String changedBy) {}
