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

/** A MariaDB of our own: Debian's server on a port and a data folder that nobody else uses. */
final class MariaDb implements Closeable {

  private final Process process;
  private final int port;

  private MariaDb(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static MariaDb start(Path folder, int port) throws IOException {
    Folders.remove(folder);
    Files.createDirectories(folder);
    Path data = folder.resolve("data");
    String user = "--user=" + System.getProperty("user.name");
    run(
        folder.resolve("install.log"),
        "mariadb-install-db",
        "--no-defaults",
        user,
        "--datadir=" + data,
        "--auth-root-authentication-method=normal",
        "--skip-test-db");
    Process process =
        command(
                folder.resolve("server.log"),
                "mariadbd",
                "--no-defaults",
                user,
                "--datadir=" + data,
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--innodb-flush-log-at-trx-commit=1")
            .start();
    MariaDb server = new MariaDb(process, port);
    Database database = server.database();
    await("MariaDB answers")
        .atMost(Duration.ofSeconds(60))
        .until(() -> process.isAlive() && database.answers());
    Map<String, String> environment = System.getenv();
    database.change("CREATE DATABASE understudy CHARACTER SET utf8mb4");
    database.change(
        "CREATE USER understudy@127.0.0.1 IDENTIFIED BY '%s'"
            .formatted(environment.get("UNDERSTUDY_DB_PASSWORD")));
    database.change("GRANT ALL PRIVILEGES ON understudy.* TO understudy@127.0.0.1");
    return server;
  }

  /** As its administrator, so that tests also see what the WAR may not. */
  Database database() {
    return new Database("jdbc:mariadb://127.0.0.1:%d/?user=root".formatted(port));
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void run(Path log, String... command) throws IOException {
    try {
      int status = command(log, command).start().waitFor();
      if (status != 0) {
        throw new IOException(
            "%s ended with %d: %s".formatted(command[0], status, Files.readString(log)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + command[0] + ".", e);
    }
  }

  private static ProcessBuilder command(Path log, String... command) {
    return new ProcessBuilder(List.of(command))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
  }
}
