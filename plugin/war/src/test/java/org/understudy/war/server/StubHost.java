package org.understudy.war.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands for Znuny with the package in it: answers the calls of docs/protocol.md, remembers what
 * was applied, and counts.
 */
final class StubHost implements Closeable {

  static final int JOHN = 3;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/otrs/nph-genericinterface.pl/Webservice/Understudy/";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, AtomicLong> calls = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> applied = new ConcurrentHashMap<>();
  private final Collection<JsonNode> writes = new ConcurrentLinkedQueue<>();
  private final AtomicLong history = new AtomicLong(1000);
  private final AtomicLong tickets = new AtomicLong();
  private final HttpServer server;
  private final ObjectNode directory;

  private volatile Duration forEachWrite = Duration.ZERO;

  /** By ticket, who owns those that {@link #arrived()} has made. */
  private final Map<Long, Long> owners = new ConcurrentHashMap<>();

  private StubHost(HttpServer server, ObjectNode directory) {
    this.server = server;
    this.directory = directory;
  }

  static StubHost start(int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    StubHost host =
        new StubHost(
            server,
            (ObjectNode) JSON.readTree(StubHost.class.getResourceAsStream("directory.json")));
    server.setExecutor(host.threads);
    server.createContext(PATH, host::handle);
    server.start();
    return host;
  }

  /** A customer has just answered a closed ticket of John, who is out of office. */
  Facts reopened() {
    return Facts.reopened(tickets.incrementAndGet(), history.incrementAndGet(), JOHN);
  }

  /** A customer has just written for the first time. */
  Facts arrived() {
    Facts facts = Facts.created(tickets.incrementAndGet(), history.incrementAndGet());
    owners.put(facts.ticket(), facts.owner());
    return facts;
  }

  /** From now on each decision takes it so long, one after the other in a call. */
  void writesIn(Duration time) {
    forEachWrite = time;
  }

  /** Who owns one that has arrived. */
  long owner(long ticket) {
    return owners.get(ticket);
  }

  /** All that have arrived are closed: nobody has anything to do. */
  void closeAll() {
    owners.clear();
  }

  /** Every decision that changed something, in the order of arrival. */
  List<JsonNode> writes(long ticket) {
    return writes.stream().filter(write -> write.path("TicketID").asLong() == ticket).toList();
  }

  long writes() {
    return writes.size();
  }

  long calls(String operation) {
    return counter(operation).get();
  }

  private AtomicLong counter(String operation) {
    return calls.computeIfAbsent(operation, any -> new AtomicLong());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode envelope = JSON.readTree(exchange.getRequestBody().readAllBytes());
      String operation = exchange.getRequestURI().getPath().substring(PATH.length());
      counter(operation).incrementAndGet();
      JsonNode answer =
          authentic(envelope) ? sealed(answer(operation, payload(envelope))) : unauthorized();
      byte[] bytes = JSON.writeValueAsBytes(answer);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static boolean authentic(JsonNode envelope) {
    return Signature.of(
            Signature.SECRET,
            envelope.path("ID").asText(),
            envelope.path("Timestamp").asText(),
            envelope.path("Payload").asText().getBytes(UTF_8))
        .equals(envelope.path("Signature").asText());
  }

  private static JsonNode payload(JsonNode envelope) throws IOException {
    return JSON.readTree(envelope.path("Payload").asText());
  }

  private static JsonNode sealed(JsonNode answer) {
    return JSON.createObjectNode().put("Payload", answer.toString());
  }

  private static JsonNode unauthorized() {
    ObjectNode answer = JSON.createObjectNode();
    answer.putObject("Error").put("ErrorCode", "Understudy.Unauthorized").put("ErrorMessage", "");
    return answer;
  }

  private JsonNode answer(String operation, JsonNode asked) {
    return switch (operation) {
      case "Directory" -> directory(asked.path("Hash").asText());
      case "Changes" -> nothingChangedAfter(asked.path("After").asLong());
      case "Pull" -> pull(asked.path("QueueID").asLong(), asked.path("On").asInt());
      case "Apply" -> apply(asked.path("Decisions"));
      case "Conversation" -> JSON.createObjectNode().set("Tickets", JSON.createArrayNode());
      default -> throw new IllegalArgumentException("The stub knows no " + operation + ".");
    };
  }

  /** The directory tells it from now on. */
  private synchronized JsonNode pull(long queue, int on) {
    for (JsonNode team : directory.path("Teams")) {
      if (team.path("QueueID").asLong() == queue) {
        ((ObjectNode) team).put("Pull", on);
      }
    }
    directory.put("Hash", "hash-after-" + history.get() + "-" + queue + "-" + on);
    return JSON.createObjectNode()
        .put("Outcome", on == 1 ? "on" : "off")
        .put("Moved", 0)
        .putNull("Reason");
  }

  private synchronized JsonNode directory(String knownHash) {
    ObjectNode answer = directory.deepCopy();
    Map<Long, Integer> loads = new TreeMap<>();
    owners.values().stream()
        .filter(owner -> owner != 1)
        .forEach(owner -> loads.merge(owner, 1, Integer::sum));
    ArrayNode told = answer.putArray("Loads");
    loads.forEach(
        (owner, open) ->
            told.addObject().put("OwnerID", owner).put("Open", open).put("Pending", 0));
    if (knownHash.equals(answer.path("Hash").asText())) {
      answer.remove(List.of("Agents", "Teams"));
    }
    return answer;
  }

  private static JsonNode nothingChangedAfter(long after) {
    ObjectNode answer = JSON.createObjectNode().put("Last", after).put("More", 0);
    answer.putArray("Tickets");
    return answer;
  }

  private JsonNode apply(JsonNode decisions) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode results = answer.putArray("Results");
    for (JsonNode decision : decisions) {
      String id = decision.path("DecisionID").asText();
      boolean first = applied.putIfAbsent(id, decision) == null;
      if (first) {
        takeTime();
        writes.add(decision);
        if (decision.hasNonNull("OwnerID")) {
          owners.computeIfPresent(
              decision.path("TicketID").asLong(),
              (ticket, before) -> decision.path("OwnerID").asLong());
        }
      }
      results
          .addObject()
          .put("DecisionID", id)
          .put("Outcome", first ? "applied" : "already")
          .put("HistoryID", history.incrementAndGet())
          .putNull("Reason")
          .putNull("Facts");
    }
    return answer;
  }

  private void takeTime() {
    try {
      Thread.sleep(forEachWrite);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
