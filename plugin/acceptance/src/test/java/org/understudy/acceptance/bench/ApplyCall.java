package org.understudy.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/**
 * Understudy's call to the helpdesk, made without Understudy: the part of the way that is the
 * host's.
 */
final class ApplyCall {

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI uri = Stack.running().webServices().resolve("Understudy/Apply");
  private final String secret = Stack.running().hostSecret();

  /** What is sent; made before the time is taken. */
  HttpRequest prepared(long ticketId, long agent, String note) {
    Ticket ticket = Tickets.now(ticketId);
    String payload =
        Json.write(
            Map.of(
                "Decisions",
                List.of(
                    Map.of(
                        "DecisionID",
                        UUID.randomUUID().toString(),
                        "TicketID",
                        ticketId,
                        "Expect",
                        Map.of(
                            "OwnerID", ticket.owner(),
                            "QueueID", ticket.queue(),
                            "HistoryID", Tickets.position(ticketId)),
                        "OwnerID",
                        agent,
                        "Lock",
                        "lock",
                        "Note",
                        Map.of("Subject", "Reassigned", "Body", note)))));
    String id = "c-" + UUID.randomUUID();
    long timestamp = Instant.now().getEpochSecond();
    Map<String, Object> envelope =
        Map.of(
            "ID", id,
            "Timestamp", timestamp,
            "Payload", payload,
            "Signature", signature(id + "." + timestamp + "." + payload));
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/json; charset=UTF-8")
        .POST(HttpRequest.BodyPublishers.ofString(Json.write(envelope), UTF_8))
        .build();
  }

  void send(HttpRequest request) {
    try {
      String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      String payload = Json.read(answer).path("Payload").asText("{}");
      String outcome = Json.read(payload).at("/Results/0/Outcome").asText();
      if (!outcome.equals("applied")) {
        throw new IllegalStateException("Apply did not do it: " + answer);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The helpdesk cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the helpdesk worked.", e);
    }
  }

  private String signature(String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HMAC-SHA256.", e);
    }
  }
}
