package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft beside the live rules, and what came of it.
 *
 * @param compared how many decisions both made
 * @param different how many of them ended otherwise
 * @param skipped how many were left out because there were too many at once
 */
public record Shadow(
    boolean running,
    int draftVersion,
    Instant begunAt,
    String begunBy,
    @Nullable Instant endedAt,
    long compared,
    long different,
    long skipped) {}
