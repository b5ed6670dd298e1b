package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Brings the WAR to where a test can begin. */
final class Ready {

  private static final String RULES =
      """
      {"mode": "automatic", "reassignClosed": true, "strategy": "round-robin"}
      """;

  private Ready() {}

  /** It works, has read the host, and reassigns in the team Support. */
  static void withRules(Application application) {
    await("the WAR is ready")
        .atMost(Duration.ofSeconds(60))
        .until(() -> application.get("health/ready").statusCode() == 200);
    await("the host was read")
        .atMost(Duration.ofSeconds(30))
        .until(() -> application.get("api/v1/teams/" + Facts.TEAM).statusCode() == 200);
    assertThat(application.put("api/v1/teams/%d/rules".formatted(Facts.TEAM), RULES).statusCode())
        .isEqualTo(200);
  }
}
