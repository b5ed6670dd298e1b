package org.understudy.acceptance.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts and stops single parts of the stack with its own command. */
public final class Parts {

  /** A busy machine needs minutes for what takes seconds on an idle one. */
  private static final long SECONDS = 400;

  private Parts() {}

  /** Understudy itself; returns when it is ready. */
  public static void startUnderstudy() {
    command(Map.of(), "start", "app");
  }

  public static void stopUnderstudy() {
    command(Map.of(), "stop", "app");
  }

  /** Starts {@code database}, {@code helpdesk}, {@code daemon} or {@code app}. */
  public static void start(String part) {
    command(Map.of(), "start", part);
  }

  public static void stop(String part) {
    command(Map.of(), "stop", part);
  }

  /** As a power cut would do. */
  public static void kill(String part) {
    command(Map.of(), "stop", part, "--kill");
  }

  /**
   * @param environment for the command, beside its own
   */
  public static void command(Map<String, String> environment, String... words) {
    Stack stack = Stack.running();
    List<String> command = new ArrayList<>(List.of(words));
    command.addFirst(stack.command().toString());
    String what = String.join(" ", words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("UNDERSTUDY_STATE", stack.state().toString());
    builder.environment().put("UNDERSTUDY_START_SECONDS", String.valueOf(SECONDS));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("Could not " + what + ": " + said);
      }
    } catch (IOException e) {
      throw new IllegalStateException("Could not " + what + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while it was to " + what + ".", e);
    }
  }
}
