package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
      server.awaitStarted();

      assertThat(server.refusedTheWar()).isTrue();
      assertThat(server.log())
          .contains(KEY)
          .doesNotContain(System.getenv("UNDERSTUDY_DB_PASSWORD"))
          .doesNotContain(System.getenv("UNDERSTUDY_ADMIN_TOKEN"));
    }
  }
}
