package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real Keycloak with the built jar in it, on ports that are free. */
final class KeycloakServer implements AutoCloseable {

  static final String ADMIN = "admin";
  static final String PASSWORD = "only-for-these-tests";
  private static final Path HOME = Path.of(System.getProperty("it.keycloak"));

  private final int port;
  private final int management;
  private final Process process;

  KeycloakServer(Map<String, String> environment) throws IOException {
    try (ServerSocket one = free();
        ServerSocket other = free()) {
      port = one.getLocalPort();
      management = other.getLocalPort();
    }
    forgetPeople();
    Path jar = Path.of(System.getProperty("it.jar"));
    Files.copy(jar, HOME.resolve("providers/understudy.jar"), StandardCopyOption.REPLACE_EXISTING);
    rollsBackJar(HOME.resolve("providers/rolls-back.jar"));
    process = start(environment);
    try {
      Awaitility.await().atMost(Duration.ofSeconds(300)).until(this::isReady);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  private Process start(Map<String, String> environment) throws IOException {
    File script = HOME.resolve("bin/kc.sh").toFile();
    if (!script.setExecutable(true)) {
      throw new IllegalStateException("Cannot make " + script + " executable.");
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                script.getPath(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + management,
                "--health-enabled=true",
                "--cache=local"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
    // Its script chooses a garbage collector, and a virtual machine with two does not start.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(log().toFile());
    return builder.start();
  }

  /** What the server has written so far. */
  static Path log() {
    return HOME.resolve("test.log");
  }

  private boolean isReady() throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("Keycloak has stopped while starting: see " + log());
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Of a run before; unpacking the server again leaves them there. */
  private static void forgetPeople() throws IOException {
    Path data = HOME.resolve("data");
    if (Files.exists(data)) {
      try (Stream<Path> files = Files.walk(data)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private static ServerSocket free() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static void rollsBackJar(Path target) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target))) {
      for (String name : List.of("RollsBack.class", "RollsBack$1.class")) {
        jar.putNextEntry(new JarEntry("org/understudy/keycloak/" + name));
        try (InputStream bytes = RollsBack.class.getResourceAsStream(name)) {
          bytes.transferTo(jar);
        }
      }
      jar.putNextEntry(
          new JarEntry("META-INF/services/org.keycloak.events.EventListenerProviderFactory"));
      jar.write(RollsBack.class.getName().getBytes(UTF_8));
    }
  }

  @Override
  public void close() {
    // While it builds itself the script is there, too.
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
