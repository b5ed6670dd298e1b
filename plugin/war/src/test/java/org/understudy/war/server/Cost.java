package org.understudy.war.server;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Counters of the database and of the host at one moment, or their growth in some time. */
record Cost(
    Instant at,
    Duration time,
    long commits,
    long statements,
    long roundTrips,
    long hostWrites,
    long hostReads) {

  static final Cost NOTHING = new Cost(Instant.EPOCH, Duration.ZERO, 0, 0, 0, 0, 0);

  private static final List<String> STATEMENTS =
      List.of(
          "Com_select",
          "Com_insert",
          "Com_insert_select",
          "Com_update",
          "Com_update_multi",
          "Com_delete",
          "Com_delete_multi",
          "Com_replace",
          "Com_replace_select",
          "Com_call_procedure");

  /**
   * @param roundTrips everything that was sent to the database, also what is no statement on rows
   */
  record PerEvent(
      double commits, double statements, double roundTrips, double hostWrites, double hostReads) {}

  static Cost now(Database database, StubHost host) {
    Map<String, Long> counters = database.counters();
    return new Cost(
        Instant.now(),
        Duration.ZERO,
        counters.get("Com_commit"),
        STATEMENTS.stream().mapToLong(counters::get).sum(),
        counters.get("Questions"),
        host.calls("Apply"),
        host.calls("Conversation"));
  }

  Cost minus(Cost earlier) {
    return new Cost(
        at,
        Duration.between(earlier.at, at),
        commits - earlier.commits,
        statements - earlier.statements,
        roundTrips - earlier.roundTrips,
        hostWrites - earlier.hostWrites,
        hostReads - earlier.hostReads);
  }

  PerEvent perEvent(Cost idle, int events) {
    return new PerEvent(
        (double) (commits - idle.commits) / events,
        (double) (statements - idle.statements) / events,
        (double) (roundTrips - idle.roundTrips) / events,
        (double) (hostWrites - idle.hostWrites) / events,
        (double) (hostReads - idle.hostReads) / events);
  }
}
