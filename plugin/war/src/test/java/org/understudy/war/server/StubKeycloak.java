package org.understudy.war.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.understudy.war.oidc.StubProvider;

/** Stands for Keycloak with our jar in it: answers docs/protocol-keycloak.md. */
final class StubKeycloak {

  static final String SECRET = System.getenv("UNDERSTUDY_KEYCLOAK_SECRET");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** By key. */
  private final ConcurrentMap<String, ObjectNode> users = new ConcurrentHashMap<>();

  private StubKeycloak() {}

  /** Answers at an address below the realm of the provider. */
  static StubKeycloak in(StubProvider provider) {
    StubKeycloak stub = new StubKeycloak();
    provider.serves("understudy/people", stub::handle);
    return stub;
  }

  /** A user as he is now; signed in nowhere. */
  static ObjectNode user(String id, String username) {
    ObjectNode user =
        JSON.createObjectNode()
            .put("ID", id)
            .put("At", Instant.now().toEpochMilli())
            .put("Exists", 1)
            .put("Username", username)
            .put("Email", username + "@example.org")
            .put("EmailVerified", 1)
            .put("Enabled", 1)
            .put("Sessions", 0);
    user.putArray("Groups");
    user.putArray("Roles");
    user.putObject("Attributes");
    return user;
  }

  /** What the listener sends of them. */
  static HintMessage hint(JsonNode... people) {
    ObjectNode hint =
        JSON.createObjectNode().put("Type", "people.changed").put("Realm", "helpdesk");
    ArrayNode array = hint.put("Everyone", 0).putArray("People");
    for (JsonNode person : people) {
      array.add(person);
    }
    return signed(hint.toString());
  }

  static HintMessage signed(String json) {
    HintMessage message = HintMessage.of(json.getBytes(UTF_8));
    return message.with(Signature.of(SECRET, message.id(), message.timestamp(), message.body()));
  }

  /** From now on the sweep finds him. */
  void has(ObjectNode user) {
    users.put(user.path("ID").asText(), user);
  }

  void hasNobody() {
    users.clear();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode envelope = JSON.readTree(exchange.getRequestBody().readAllBytes());
      String payload = envelope.path("Payload").asText();
      boolean authentic =
          Signature.of(
                  SECRET,
                  envelope.path("ID").asText(),
                  envelope.path("Timestamp").asText(),
                  payload.getBytes(UTF_8))
              .equals(envelope.path("Signature").asText());
      byte[] answer =
          authentic
              ? JSON.writeValueAsBytes(answer(JSON.readTree(payload)))
              : new byte[] {'{', '}'};
      exchange.sendResponseHeaders(authentic ? 200 : 401, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private JsonNode answer(JsonNode asked) {
    ObjectNode answer =
        JSON.createObjectNode().put("Realm", "helpdesk").put("At", Instant.now().toEpochMilli());
    ArrayNode people = answer.putArray("People");
    ArrayNode missing = answer.putArray("MissingIDs");
    Map<String, ObjectNode> found = new ConcurrentHashMap<>();
    asked
        .path("Names")
        .forEach(
            name ->
                users.values().stream()
                    .filter(user -> user.path("Username").asText().equals(name.asText()))
                    .forEach(user -> found.put(user.path("ID").asText(), user)));
    for (JsonNode id : asked.path("IDs")) {
      ObjectNode user = users.get(id.asText());
      if (user == null) {
        missing.add(id);
      } else {
        found.put(id.asText(), user);
      }
    }
    found
        .values()
        .forEach(user -> people.add(user.deepCopy().put("At", Instant.now().toEpochMilli())));
    return answer;
  }
}
