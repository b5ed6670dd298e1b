package org.understudy.acceptance.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before Understudy, and throws some hints away as if they had been heard. */
final class LossyWire implements AutoCloseable {

  private static final List<String> HEADERS =
      List.of("webhook-id", "webhook-timestamp", "webhook-signature", "Content-Type");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final AtomicInteger dropped = new AtomicInteger();
  private final AtomicInteger passed = new AtomicInteger();
  private final Random chance;
  private final double loss;
  private final URI target;
  private final HttpServer server;

  private LossyWire(HttpServer server, URI target, double loss, long seed) {
    this.server = server;
    this.target = target;
    this.loss = loss;
    this.chance = new Random(seed);
  }

  /**
   * @param target Understudy's address, as the sender would have it
   * @param loss the share that is thrown away, from 0 to 1
   */
  static LossyWire to(URI target, double loss, long seed) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    LossyWire wire = new LossyWire(server, target, loss, seed);
    server.setExecutor(wire.threads);
    server.createContext("/", wire::handle);
    server.start();
    return wire;
  }

  /** Where the hints have to be sent. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + target.getPath();
  }

  int dropped() {
    return dropped.get();
  }

  int passed() {
    return passed.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      int status = 202;
      if (falls()) {
        dropped.incrementAndGet();
      } else {
        status = pass(exchange, body);
        passed.incrementAndGet();
      }
      answer(exchange, status);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean falls() {
    return chance.nextDouble() < loss;
  }

  private static void answer(HttpExchange exchange, int status) {
    try {
      exchange.sendResponseHeaders(status, -1);
    } catch (IOException e) {
      // The helpdesk hangs up as soon as it has sent its hint; Keycloak waits for the answer.
    }
  }

  private int pass(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    for (String header : HEADERS) {
      request.header(header, exchange.getRequestHeaders().getFirst(header));
    }
    int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status >= 500) {
      throw new IOException("Understudy answered " + status + ".");
    }
    return status;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    client.close();
  }
}
