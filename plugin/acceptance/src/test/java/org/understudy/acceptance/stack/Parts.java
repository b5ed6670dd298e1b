package org.understudy.acceptance.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts and stops single parts of the stack with its own command. */
public final class Parts {

  /** A busy machine needs minutes for what takes seconds on an idle one. */
  private static final long SECONDS = 400;

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
    builder.environment().put("UNDERSTUDY_START_SECONDS", String.valueOf(SECONDS));
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
