package org.understudy.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jboss.byteman.agent.Main;
import org.understudy.acceptance.stack.Parts;

/** Ends the server from inside at a crash point, with no hook for it in the product. */
final class Fuse {

  private final Path armed;

  private Fuse(Path armed) {
    this.armed = armed;
  }

  /** Starts Understudy with the fuse laid, but not armed yet; returns when it is ready. */
  static Fuse start(CrashPoint point, int nth) {
    try {
      // The server runs as a user of its own, who reads the files and takes one of them away.
      Path folder = Files.createTempDirectory("fuse-");
      folder.toFile().deleteOnExit();
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
      Path agent = folder.resolve("byteman.jar");
      Files.copy(agentFile(), agent, StandardCopyOption.REPLACE_EXISTING);
      Path armed = folder.resolve("armed");
      Path script = folder.resolve("crash.btm");
      Files.writeString(script, point.instruction(armed.toString(), nth));
      for (Path file : new Path[] {agent, script}) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        file.toFile().deleteOnExit();
      }
      Parts.command(
          Map.of(
              "UNDERSTUDY_JAVA_OPTIONS",
              "-javaagent:%1$s=script:%2$s".formatted(agent, script)
                  // The server hides what is not its own from applications.
                  + " -Dorg.osgi.framework.bootdelegation=org.jboss.byteman.*"
                  // It will not live long: starting has to be quick, nothing else.
                  + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"),
          "start",
          "app");
      return new Fuse(armed);
    } catch (IOException e) {
      throw new UncheckedIOException("The fuse cannot be laid.", e);
    }
  }

  void arm() {
    try {
      Files.createFile(armed);
      armed.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException("The fuse cannot be armed.", e);
    }
  }

  /** True when it has ended the server. */
  boolean hasGoneOff() {
    return Files.notExists(armed);
  }

  private static Path agentFile() {
    return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
