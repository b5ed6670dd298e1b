package org.understudy.war.server;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.understudy.war.oidc.StubProvider;

/**
 * What the WAR needs around it: a database, a helpdesk and where people sign in. Started once for
 * all tests and before the application server, stopped after it. Tests get them in their fields
 * (Arquillian claims the parameters for itself).
 */
final class Surroundings implements BeforeAllCallback, TestInstancePostProcessor {

  private static final ExtensionContext.Namespace MINE =
      ExtensionContext.Namespace.create(Surroundings.class);

  /** All of it; closed by JUnit at the very end. */
  private record Running(
      MariaDb server,
      Database database,
      StubHost host,
      StubProvider provider,
      StubKeycloak keycloak,
      Application application)
      implements AutoCloseable {

    static Running start() {
      try {
        MariaDb server = MariaDb.start(folder().resolve("database"), port("it.db.port"));
        StubProvider provider = StubProvider.start(port("it.provider.port"));
        return new Running(
            server,
            server.database(),
            StubHost.start(port("it.host.port")),
            provider,
            StubKeycloak.in(provider),
            new Application(port("it.http.port")));
      } catch (IOException e) {
        throw new IllegalStateException("The surroundings of the WAR cannot be started.", e);
      }
    }

    @Override
    public void close() throws IOException {
      provider.close();
      host.close();
      server.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context);
  }

  @Override
  public void postProcessTestInstance(Object test, ExtensionContext context)
      throws IllegalAccessException {
    Running running = running(context);
    Map<Class<?>, Object> parts =
        Map.of(
            Database.class, running.database(),
            StubHost.class, running.host(),
            StubKeycloak.class, running.keycloak(),
            StubProvider.class, running.provider(),
            Application.class, running.application());
    for (Field field : test.getClass().getDeclaredFields()) {
      if (parts.containsKey(field.getType())) {
        field.setAccessible(true);
        field.set(test, parts.get(field.getType()));
      }
    }
  }

  /** Where the tests may write. */
  static Path folder() {
    return Path.of(System.getProperty("it.folder"));
  }

  static int port(String name) {
    return Integer.parseInt(System.getProperty(name));
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(MINE)
        .getOrComputeIfAbsent(Running.class, any -> Running.start(), Running.class);
  }
}
