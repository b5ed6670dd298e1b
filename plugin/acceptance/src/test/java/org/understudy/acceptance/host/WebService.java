package org.understudy.acceptance.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/** A program that writes tickets through the helpdesk's own ticket operations over REST. */
public final class WebService {

  private static final String NAME = "AcceptanceTickets";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String login;
  private final String password;

  private WebService(String login, String password) {
    this.login = login;
    this.password = password;
  }

  public static WebService signIn(String login, String password) {
    Workers.one().does("webService", "name", NAME);
    return new WebService(login, password);
  }

  /** Sets the state. */
  public void state(long ticketId, String state) {
    update(ticketId, Map.of("Ticket", Map.of("State", state)));
  }

  /** Stores a message of the customer. */
  public void message(long ticketId) {
    update(ticketId, Map.of("Article", article()));
  }

  /** Both in one call. */
  public void messageAndState(long ticketId, String state) {
    update(ticketId, Map.of("Article", article(), "Ticket", Map.of("State", state)));
  }

  private static Map<String, Object> article() {
    return Map.of(
        "CommunicationChannel", "Internal",
        "SenderType", "customer",
        "IsVisibleForCustomer", 1,
        "Subject", "Still not printing",
        "Body", "Hello, it still does not print! Anna",
        "ContentType", "text/plain; charset=utf-8");
  }

  private void update(long ticketId, Map<String, Object> change) {
    Map<String, Object> body = new TreeMap<>(change);
    body.put("UserLogin", login);
    body.put("Password", password);
    body.put("TicketID", ticketId);
    URI uri = Stack.running().webServices().resolve(NAME + "/TicketUpdate");
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
            .build();
    try {
      JsonNode answer =
          Json.read(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
      if (!answer.has("TicketID")) {
        throw new IllegalStateException("The web service refused the change: " + answer);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The web service cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the web service worked.", e);
    }
  }
}
