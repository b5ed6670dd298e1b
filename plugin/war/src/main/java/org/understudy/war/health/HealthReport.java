package org.understudy.war.health;

import org.jspecify.annotations.Nullable;

/**
 * How this node is. What the database would have told is null when it cannot be reached.
 *
 * @param status {@code ready} or {@code not-ready}
 * @param reason what is missing, null when ready
 * @param keycloak null when it does not tell us of people
 * @param directoryKnown true once the host's people and teams were read
 * @param oldestUnhandledEventSeconds 0 when nothing waits in the inbox
 * @param sweepAgeSeconds since the host's history was last read, null before the first time
 */
record HealthReport(
    String status,
    @Nullable String reason,
    Database database,
    DeciderState decider,
    Host host,
    @Nullable Keycloak keycloak,
    @Nullable Boolean directoryKnown,
    @Nullable Long inboxDepth,
    @Nullable Double oldestUnhandledEventSeconds,
    @Nullable Double sweepAgeSeconds,
    @Nullable Long outboxDepth,
    @Nullable Long parkedEffects) {

  static final String READY = "ready";
  static final String NOT_READY = "not-ready";

  /** The database of this node. */
  record Database(boolean reachable) {}

  /** Whether this node decides; on one of all nodes it is true. */
  record DeciderState(boolean holdsLease) {}

  /**
   * The helpdesk as this node last met it. Never makes a node not ready: work waits for it.
   *
   * @param reachable null when this node has not tried yet
   * @param lastReadSecondsAgo null when it was never read here
   */
  record Host(
      @Nullable Boolean reachable,
      @Nullable Double lastReadSecondsAgo,
      @Nullable String lastError) {}

  /**
   * Keycloak as this node last met it. Never makes a node not ready: people stay as last heard.
   *
   * @param reachable null when this node has not tried yet
   * @param lastReadSecondsAgo null when it was never read here
   */
  record Keycloak(
      @Nullable Boolean reachable,
      @Nullable Double lastReadSecondsAgo,
      @Nullable String lastError) {}

  boolean isReady() {
    return status.equals(READY);
  }
}
