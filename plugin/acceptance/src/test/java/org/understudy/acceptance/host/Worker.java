package org.understudy.acceptance.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/**
 * A process of the helpdesk that does what people and machines do there, with the helpdesk's own
 * functions; see worker.pl. It lives long, so that many acts do not start Perl each time.
 */
public final class Worker implements AutoCloseable {

  private final Process process;
  private final Writer commands;
  private final BufferedReader answers;

  private Worker(Process process) {
    this.process = process;
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  static Worker start() {
    Stack stack = Stack.running();
    String home = stack.hostHome().toString();
    Path script = Scripts.readable().resolve("worker.pl");
    List<String> command =
        HostProcess.command(
            "perl",
            "-I" + home,
            "-I" + home + "/Kernel/cpan-lib",
            "-I" + home + "/Custom",
            script.toString());
    File log = Stack.moduleFolder().resolve("target/worker.log").toFile();
    try {
      return new Worker(
          new ProcessBuilder(command)
              .directory(new File(home))
              .redirectError(ProcessBuilder.Redirect.appendTo(log))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException("The worker did not start.", e);
    }
  }

  /**
   * Does one thing, and returns after its events have fired.
   *
   * @param namesAndValues name, value, name, value
   */
  public synchronized JsonNode does(String act, @Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> command = new HashMap<>();
    command.put("act", act);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      command.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    try {
      commands.write(Json.write(command) + "\n");
      commands.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException("The worker has ended; target/worker.log says why.");
      }
      JsonNode said = Json.read(answer);
      if (said.has("error")) {
        throw new IllegalStateException("'" + act + "' failed: " + said.get("error").asText());
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException("The worker cannot be reached.", e);
    }
  }

  /** It ends when nobody gives it commands any more. */
  @Override
  public void close() {
    try {
      commands.close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("The worker cannot be ended.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
