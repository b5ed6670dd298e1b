package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an agent asked of the queue, as it is kept.
 *
 * @param seq grows with every request
 * @param by name of who asked, for himself or for the agent
 * @param answeredAt when it was decided or refused, null before
 */
public record AskedRequest(
    long seq, PullRequest request, String by, @Nullable Instant answeredAt) {}
