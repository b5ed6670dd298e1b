package org.understudy.war.server;

import static org.awaitility.Awaitility.await;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One more server, with the same WAR but another environment. */
final class OtherServer implements Closeable {

  /** Parts of a domain that hold no traces of a run. */
  private static final List<String> UNUSED = List.of("config", "lib", "docroot", "init-info");

  /** The server that is copied writes down a little late that an application is gone. */
  private static final Pattern APPLICATION =
      Pattern.compile(
          "<application (?:(?!</application>).)*</application>"
              + "|<application-ref [^>]*(?:/>|>\\s*</application-ref>)",
          Pattern.DOTALL);

  private final Path domain;
  private final Process process;

  private OtherServer(Path domain, Process process) {
    this.domain = domain;
    this.process = process;
  }

  static OtherServer start(String name, Map<String, String> environment) throws IOException {
    Path server = Path.of(System.getProperty("it.server"), "glassfish");
    Path domains = Surroundings.folder().resolve("domains");
    Path domain = domains.resolve(name);
    Folders.remove(domain);
    for (String part : UNUSED) {
      Folders.copy(server.resolve("domains/domain1").resolve(part), domain.resolve(part));
    }
    Path settings = domain.resolve("config/domain.xml");
    String others = Files.readString(settings);
    Files.writeString(settings, withOtherPorts(APPLICATION.matcher(others).replaceAll("")));
    Files.createDirectories(domain.resolve("autodeploy"));
    Files.copy(Path.of(System.getProperty("it.war")), domain.resolve("autodeploy/understudy.war"));
    ProcessBuilder command =
        new ProcessBuilder(
                server.resolve("bin/startserv").toString(), "--domaindir", domains.toString(), name)
            .redirectErrorStream(true)
            .redirectOutput(domain.resolve("console.log").toFile());
    command.environment().put("AS_JAVA", System.getProperty("java.home"));
    command.environment().putAll(environment);
    return new OtherServer(domain, command.start());
  }

  /** Until it has taken or refused the WAR; a machine with other work needs minutes for that. */
  void awaitStarted() {
    await("the server has taken or refused the WAR")
        .atMost(Duration.ofMinutes(8))
        .until(() -> refusedTheWar() || tookTheWar());
  }

  /** True when the server would not have the WAR. */
  boolean refusedTheWar() {
    return Files.exists(domain.resolve("autodeploy/understudy.war_deployFailed"));
  }

  boolean tookTheWar() {
    return Files.exists(domain.resolve("autodeploy/understudy.war_deployed"));
  }

  String log() throws IOException {
    return Files.readString(domain.resolve("logs/server.log"))
        + Files.readString(domain.resolve("console.log"));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static String withOtherPorts(String settings) {
    return settings
        .replace(port("it.http.port"), port("it.other.http.port"))
        .replace(port("it.admin.port"), port("it.other.admin.port"));
  }

  private static String port(String property) {
    return "port=\"" + Surroundings.port(property) + "\"";
  }
}
