package org.understudy.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.understudy.acceptance.stack.Stack;

/** The application server's process, as the system sees it. */
final class Server {

  private Server() {}

  static boolean isAlive() {
    Path process = Path.of("/proc", Long.toString(pid()), "stat");
    try {
      // Behind the name in brackets stands the state; Z is dead and not buried yet.
      return !Files.readString(process).replaceFirst("^.*\\) ", "").startsWith("Z");
    } catch (IOException e) {
      // A process that has ended has no such file.
      return false;
    }
  }

  static long pid() {
    Path file = Stack.running().state().resolve("run/app.pid");
    try {
      return Long.parseLong(Files.readString(file).strip().split(" ")[0]);
    } catch (IOException e) {
      throw new UncheckedIOException("The server was never started.", e);
    }
  }
}
