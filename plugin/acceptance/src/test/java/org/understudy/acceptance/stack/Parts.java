package org.understudy.acceptance.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts and stops single parts of the stack with its own command. */
public final class Parts {

  private static final long SECONDS = 180;

  private Parts() {}

  /** Understudy itself; returns when it is ready. */
  public static void startUnderstudy() {
    run("start", "app");
  }

  public static void stopUnderstudy() {
    run("stop", "app");
  }

  private static void run(String verb, String part) {
    Stack stack = Stack.running();
    ProcessBuilder builder =
        new ProcessBuilder(List.of(stack.command().toString(), verb, part))
            .redirectErrorStream(true);
    builder.environment().put("UNDERSTUDY_STATE", stack.state().toString());
    // Whoever runs the stories may work on the stack: `understudy test` holds its lock meanwhile.
    builder.environment().put("UNDERSTUDY_LOCK", "held");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("Could not " + verb + " " + part + ": " + said);
      }
    } catch (IOException e) {
      throw new IllegalStateException("Could not " + verb + " " + part + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while it was to " + verb + " " + part + ".", e);
    }
  }
}
