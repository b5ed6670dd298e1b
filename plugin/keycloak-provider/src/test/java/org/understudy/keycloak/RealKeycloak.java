package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Keycloak for all tests, with a realm that listens; what it has written is looked at last. */
final class RealKeycloak implements ParameterResolver {

  private static final String PREFIX = "KC_SPI_EVENTS_LISTENER__UNDERSTUDY__";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Running.class, key -> start(), Running.class);
  }

  private static Running start() {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    Receiver receiver = new Receiver();
    try (InputStream realm = RealKeycloak.class.getResourceAsStream("/realm.json")) {
      KeycloakServer server =
          new KeycloakServer(
              Map.of(
                  PREFIX + "URL",
                  receiver.url(),
                  PREFIX + "SECRET",
                  SettingsFixture.SECRET,
                  PREFIX + "TIMEOUT",
                  "PT1S"));
      KeycloakApi api = new KeycloakApi(server.url());
      api.admin("POST", "/", new String(realm.readAllBytes(), StandardCharsets.UTF_8));
      return new Running(server, receiver, api);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param receiver Understudy's side
   * @param api what people and administrators do
   */
  record Running(KeycloakServer server, Receiver receiver, KeycloakApi api)
      implements AutoCloseable {

    @Override
    public void close() throws IOException {
      server.close();
      receiver.close();
      String log = Files.readString(KeycloakServer.log());
      assertThat(log).doesNotContain(SettingsFixture.SECRET);
      assertThat(log).containsOnlyOnce("Changes of people are told to Understudy");
    }
  }
}
