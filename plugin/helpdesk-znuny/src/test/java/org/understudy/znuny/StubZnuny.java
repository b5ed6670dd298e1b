package org.understudy.znuny;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands for Znuny: checks the signature of a call, notes it, and gives the answer that was set.
 */
final class StubZnuny implements AutoCloseable {

  private static final String JSON = "application/json; charset=UTF-8";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;
  private final ZnunySettings settings;
  private final Znuny znuny;
  private volatile HttpHandler answer = exchange -> send(exchange, 200, JSON, "{}");

  /** One call that was let in. */
  record Call(String operation, JsonNode envelope, JsonNode payload) {}

  StubZnuny(Duration timeout) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/otrs/nph-genericinterface.pl/Webservice/Understudy/", this::handle);
    server.start();
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/otrs");
    settings = new ZnunySettings(url, SignedHint.SECRET, null, timeout);
    znuny = reconnected();
  }

  Znuny znuny() {
    return znuny;
  }

  Znuny reconnected() {
    return Znuny.connect(settings, SignedHint.CLOCK);
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Answers with this as the operation's object. */
  void answers(String json) {
    answers(200, JSON, sealed(json));
  }

  /** Answers with these, one after the other; there must not be more calls than answers. */
  void answersInTurn(String... jsons) {
    Queue<String> left = new ConcurrentLinkedQueue<>(List.of(jsons));
    answers(exchange -> send(exchange, 200, JSON, sealed(left.remove())));
  }

  /** Answers with this as it is. */
  void says(String json) {
    answers(200, JSON, json);
  }

  static String sealed(String json) {
    return Json.write(Map.of("Payload", json));
  }

  void answers(int status, String contentType, String body) {
    answers(exchange -> send(exchange, status, contentType, body));
  }

  void answers(HttpHandler other) {
    answer = other;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode envelope = Json.read(exchange.getRequestBody().readAllBytes());
      String payload = envelope.path("Payload").textValue();
      boolean authentic =
          SignedHint.SIGNATURE.fits(
              envelope.path("ID").textValue(),
              envelope.path("Timestamp").asText(),
              payload.getBytes(UTF_8),
              envelope.path("Signature").textValue());
      if (!authentic) {
        send(exchange, 200, JSON, error("Understudy.Unauthorized", "wrong signature"));
        return;
      }
      String path = exchange.getRequestURI().getPath();
      calls.add(
          new Call(
              path.substring(path.lastIndexOf('/') + 1),
              envelope,
              Json.read(payload.getBytes(UTF_8))));
      answer.handle(exchange);
    }
  }

  static String error(String code, String message) {
    return Json.write(Map.of("Error", Map.of("ErrorCode", code, "ErrorMessage", message)));
  }

  private static void send(HttpExchange exchange, int status, String contentType, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    znuny.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
