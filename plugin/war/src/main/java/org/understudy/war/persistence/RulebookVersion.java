package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Rulebook;

/**
 * One published version of everything that admins have set up (N5).
 *
 * @param version 0 before anybody has published anything
 * @param publishedAt null before
 * @param comment what the admin said about it, null for nothing
 * @param restoredFrom the older version that it brought back, null when it is none
 */
public record RulebookVersion(
    int version,
    Rulebook rulebook,
    @Nullable Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String comment,
    @Nullable Integer restoredFrom) {}
