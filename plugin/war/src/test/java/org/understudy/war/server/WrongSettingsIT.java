package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without a secret everybody could give orders: better no application than an open one. */
@ExtendWith(Surroundings.class)
class WrongSettingsIT {

  private static final String KEY = "UNDERSTUDY_HOST_SECRET";

  @Test
  void shouldRefuseToStartWithAnEmptySecretAndNameTheKey() throws IOException {
    try (OtherServer server = OtherServer.start("no-secret", Map.of(KEY, ""))) {
      await("the server refuses the WAR")
          .atMost(Duration.ofSeconds(180))
          .until(() -> server.refusedTheWar() || server.tookTheWar());

      assertThat(server.refusedTheWar()).isTrue();
      assertThat(server.log())
          .contains(KEY)
          .doesNotContain(System.getenv("UNDERSTUDY_DB_PASSWORD"))
          .doesNotContain(System.getenv("UNDERSTUDY_ADMIN_TOKEN"));
    }
  }
}
