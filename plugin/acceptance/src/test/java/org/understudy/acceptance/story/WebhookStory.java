package org.understudy.acceptance.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Patience;

/** Each decision is told to a receiver of the organisation's own, signed, at least once. */
class WebhookStory {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  private final List<JsonNode> received = new CopyOnWriteArrayList<>();
  private final List<String> forged = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private HttpServer receiver;

  @BeforeEach
  void aReceiver() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::receive);
    receiver.start();
  }

  @AfterEach
  void withoutWebhook() {
    Api.delete("webhook");
    receiver.stop(0);
  }

  @Test
  @DisplayName("A decision arrives, signed, and again after the receiver has failed")
  void shouldTellADecisionAgainUntilItArrives() {
    refusals.set(1);
    Team team = Team.of("John").with(Rules.assigning());
    String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
    JsonNode stored = Api.put("webhook", Map.of("url", url, "secret", SECRET)).ok();
    assertThat(stored.toString()).doesNotContain(SECRET);

    Conversation conversation = team.opened();
    Decision decision = conversation.awaitDecision("assign");
    JsonNode message =
        Patience.until("the decision arrives")
            .until(
                () ->
                    received.stream()
                        .filter(one -> one.at("/data/id").asText().equals(decision.id()))
                        .findFirst(),
                Optional::isPresent)
            .orElseThrow();

    assertThat(forged).isEmpty();
    assertThat(refusals.get()).isLessThanOrEqualTo(0);
    assertThat(message.path("type").asText()).isEqualTo("decision.made");
    assertThat(message.at("/data/conversation/id").asText())
        .isEqualTo(String.valueOf(conversation.id()));
    assertThat(message.at("/data/agent").asText())
        .isEqualTo(String.valueOf(team.agent("John").id()));
  }

  @Test
  @DisplayName("An address inside, or a weak secret, is refused, and nothing is stored")
  void shouldRefuseWhatIsNotSafe() {
    assertThat(Api.put("webhook", Map.of("url", "http://10.0.0.1/", "secret", SECRET)).status())
        .isEqualTo(422);
    assertThat(
            Api.put("webhook", Map.of("url", "https://hooks.example.org/", "secret", "x")).status())
        .isEqualTo(422);
    assertThat(Api.get("webhook").status()).isEqualTo(404);
  }

  private void receive(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String id = exchange.getRequestHeaders().getFirst("webhook-id");
    String timestamp = exchange.getRequestHeaders().getFirst("webhook-timestamp");
    String given = exchange.getRequestHeaders().getFirst("webhook-signature");
    if (!signature(id + "." + timestamp + "." + new String(body, UTF_8)).equals(given)) {
      forged.add(id);
    }
    boolean refused = refusals.getAndDecrement() > 0;
    if (!refused) {
      received.add(Json.read(new String(body, UTF_8)));
    }
    exchange.sendResponseHeaders(refused ? 503 : 204, -1);
    exchange.close();
  }

  private static String signature(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
