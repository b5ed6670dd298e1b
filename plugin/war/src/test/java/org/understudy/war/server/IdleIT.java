package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a server asks its database for while nothing happens, with the intervals that it has unless
 * told otherwise. Counted by the database, by user: this server has one of its own.
 */
@ExtendWith(Surroundings.class)
class IdleIT {

  private static final Duration MEASURED = Duration.ofSeconds(30);

  /** What was learned at the start is read once more, and who is there is written down. */
  private static final Duration SETTLED = Duration.ofSeconds(20);

  private static final String USER = "idle";

  private Database database;

  @Test
  void shouldNeedLessThanAStatementASecondWhileNothingHappens() throws IOException {
    try (OtherServer server = OtherServer.start(USER, environment())) {
      Application unit = new Application(Surroundings.port("it.other.http.port"));
      server.awaitStarted();
      Ready.withRules(unit);
      pass(SETTLED);

      long before = statements();
      Instant start = Instant.now();
      pass(MEASURED);
      long needed = statements() - before;
      Duration time = Duration.between(start, Instant.now());

      System.getLogger(IdleIT.class.getName())
          .log(System.Logger.Level.INFO, "{0} statements in {1} without work", needed, time);
      assertThat(needed)
          .as("statements in %s, those that only begin and end transactions included", time)
          .isPositive()
          .isLessThanOrEqualTo(time.toSeconds());
    }
  }

  /** A database of its own, because one that decides already leaves nothing to do for another. */
  private Map<String, String> environment() {
    String password = System.getenv("UNDERSTUDY_DB_PASSWORD");
    database.change("SET GLOBAL userstat = 1");
    database.change("CREATE DATABASE IF NOT EXISTS " + USER + " CHARACTER SET utf8mb4");
    database.change(
        "CREATE OR REPLACE USER %s@127.0.0.1 IDENTIFIED BY '%s'".formatted(USER, password));
    database.change("GRANT ALL PRIVILEGES ON %s.* TO %s@127.0.0.1".formatted(USER, USER));
    String url = System.getenv("UNDERSTUDY_DB_URL").replace("/understudy", "/" + USER);
    return Map.of(
        "UNDERSTUDY_DB_URL", url, "UNDERSTUDY_DB_USER", USER, "UNDERSTUDY_KEYCLOAK_SWEEP", "PT1M");
  }

  private long statements() {
    return database.number(
        "SELECT select_commands + update_commands + other_commands"
            + " FROM information_schema.user_statistics WHERE user = ?",
        USER);
  }

  private static void pass(Duration time) {
    Instant end = Instant.now().plus(time);
    await().atMost(time.plusSeconds(5)).until(() -> !Instant.now().isBefore(end));
  }
}
