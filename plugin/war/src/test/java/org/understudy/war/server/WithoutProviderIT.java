package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.understudy.war.oidc.StubProvider;

/** Where nobody signs in the admin token opens everything, and the pages say why they do not. */
@ExtendWith(Surroundings.class)
class WithoutProviderIT {

  private StubProvider provider;

  @Test
  void shouldStartAndWorkWithTheAdminTokenAlone() throws IOException {
    Application unit = new Application(Surroundings.port("it.other.http.port"));
    try (OtherServer server =
        OtherServer.start(
            "no-provider",
            Map.of("UNDERSTUDY_KEYCLOAK_URL", "", "UNDERSTUDY_KEYCLOAK_SECRET", ""))) {
      server.awaitStarted();
      assertThat(server.tookTheWar()).isTrue();

      assertThat(unit.get("api/v1/webhook/parked").statusCode()).isEqualTo(200);
      assertThat(unit.get("health/live").statusCode()).isEqualTo(200);
      String token = provider.tokens().access(claims -> {});
      assertThat(unit.as(token, "GET", "api/v1/agents", "").statusCode()).isEqualTo(401);
      assertThat(unit.as(null, "GET", "console/", "").statusCode()).isEqualTo(404);
      assertThat(unit.as(null, "GET", "console/", "").body()).contains("UNDERSTUDY_KEYCLOAK_URL");
      String order = "logout_token=" + provider.tokens().logout(claims -> {});
      assertThat(unit.form("signed-out", order).statusCode()).isEqualTo(404);
    }
  }
}
