package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** They answer closed tickets of an absent agent, faster than anybody could decide. */
final class ManyCustomers {

  private static final int IN_A_HINT = 50;

  private final Application application;
  private final StubHost host;
  private final Database database;
  private long last;

  ManyCustomers(Application application, StubHost host, Database database) {
    this.application = application;
    this.host = host;
    this.database = database;
  }

  /** Rounded up to whole hints. */
  void write(int conversations) {
    for (int sent = 0; sent < conversations; sent += IN_A_HINT) {
      Facts[] facts = Stream.generate(host::reopened).limit(IN_A_HINT).toArray(Facts[]::new);
      assertThat(application.hint(HintMessage.about(facts)).statusCode()).isEqualTo(202);
      last = facts[IN_A_HINT - 1].ticket();
    }
  }

  /** One look at an index: counting rows again and again would cost more than deciding. */
  boolean isWaiting() {
    return !oldest().isEmpty();
  }

  /** How many were written and are not decided; the oldest is decided first. */
  long waiting() {
    List<String> oldest = oldest();
    return oldest.isEmpty() ? 0 : last - Long.parseLong(oldest.getFirst()) + 1;
  }

  /** How many were written and are decided. */
  long decided() {
    return last - waiting();
  }

  private List<String> oldest() {
    return database.texts(
        "SELECT conversation_id FROM understudy.inbox WHERE handled_at IS NULL"
            + " ORDER BY id LIMIT 1");
  }
}
