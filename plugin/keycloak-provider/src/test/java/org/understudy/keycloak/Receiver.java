package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Understudy's side of the wire: takes hints, answers what it is told to, or freezes. */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger unsigned = new AtomicInteger();
  private volatile int status = 202;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/understudy/events/keycloak", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/understudy";
  }

  /** From now on; what is not 202 is not taken either. */
  void answer(int newStatus) {
    status = newStatus;
  }

  void freeze() {
    gate = new CountDownLatch(1);
  }

  void thaw() {
    gate.countDown();
  }

  /** How often somebody called, also without success. */
  int asked() {
    return asked.get();
  }

  /** How often somebody was told that it is not taken. */
  int refused() {
    return refused.get();
  }

  /** How many messages came without a signature that fits. */
  int unsigned() {
    return unsigned.get();
  }

  List<JsonNode> messages() {
    return List.copyOf(messages);
  }

  void forget() {
    messages.clear();
    asked.set(0);
    refused.set(0);
  }

  /** What was told of somebody, the oldest first. */
  List<JsonNode> toldOf(String username) {
    return people().filter(one -> username.equals(one.path("Username").asText())).toList();
  }

  boolean wasToldOf(String username, Predicate<JsonNode> facts) {
    return toldOf(username).stream().anyMatch(facts);
  }

  boolean wasToldToReadEverybody() {
    return messages.stream().anyMatch(message -> message.path("Everyone").asInt() == 1);
  }

  private Stream<JsonNode> people() {
    return messages.stream()
        .flatMap(
            message ->
                Stream.iterate(0, i -> i + 1)
                    .limit(message.path("People").size())
                    .map(message.path("People")::get));
  }

  private void handle(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    byte[] body = exchange.getRequestBody().readAllBytes();
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    int now = status;
    if (now == 202) {
      note(exchange, body);
    } else {
      refused.incrementAndGet();
    }
    byte[] answer = "{\"accepted\":1,\"known\":0}".getBytes(UTF_8);
    exchange.sendResponseHeaders(now, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void note(HttpExchange exchange, byte[] body) throws IOException {
    String id = exchange.getRequestHeaders().getFirst("webhook-id");
    long time = Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp"));
    String given = exchange.getRequestHeaders().getFirst("webhook-signature");
    long now = System.currentTimeMillis() / 1000;
    if (!id.startsWith("k-") || !SettingsFixture.SIGNATURE.fits(id, time, body, given, now)) {
      unsigned.incrementAndGet();
    }
    messages.add(new ObjectMapper().readTree(body));
  }

  @Override
  public void close() {
    thaw();
    server.stop(0);
    threads.shutdownNow();
  }
}
