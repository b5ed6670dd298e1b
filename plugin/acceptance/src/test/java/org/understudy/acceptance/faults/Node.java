package org.understudy.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/**
 * One of two servers of Understudy on the same database.
 *
 * @param part its name for the command of the stack
 */
record Node(String part) {

  static final Node FIRST = new Node("app");
  static final Node SECOND = new Node("second");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  void start() {
    Parts.start(part);
  }

  void stop() {
    Parts.stop(part);
  }

  /** As a power cut would do. */
  void kill() {
    Parts.kill(part);
  }

  long pid() {
    return Long.parseLong(remembered("run/" + part + ".pid").split(" ")[0]);
  }

  /** Settings of a request of the helpdesk that make it send its hints to this server. */
  Map<String, Object> hints() {
    return Map.of("Understudy::URL", url());
  }

  /** True when this one decides. */
  boolean decides() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      String body = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return Json.read(body).at("/decider/holdsLease").asBoolean();
    } catch (IOException e) {
      return false; // One that does not answer decides nothing that anybody could see.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a server was asked.", e);
    }
  }

  /** Asks the REST API of this server, as the admin. */
  Api.Answer get(String path) {
    return Api.getFrom(api(), path);
  }

  /** Sends something to the REST API of this server, as the admin. */
  Api.Answer post(String path, Object body) {
    return Api.postTo(api(), path, body);
  }

  void awaitDeciding() {
    Patience.until(part + " decides").until(this::decides);
  }

  private URI api() {
    return URI.create(url()).resolve(Stack.running().api().getPath());
  }

  private String url() {
    return "http://127.0.0.1:" + remembered("run/port." + part) + "/understudy";
  }

  private static String remembered(String file) {
    Path path = Stack.running().state().resolve(file);
    try {
      return Files.readString(path).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The server was never started.", e);
    }
  }
}
