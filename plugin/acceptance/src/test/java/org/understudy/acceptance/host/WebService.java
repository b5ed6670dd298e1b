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
import org.jspecify.annotations.Nullable;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/** A program that writes tickets through the helpdesk's own ticket operations over REST. */
public final class WebService {

  private static final String NAME = "AcceptanceTickets";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String login;
  private final String password;
  private final @Nullable String session;

  private WebService(String login, String password, @Nullable String session) {
    this.login = login;
    this.password = password;
    this.session = session;
  }

  public static WebService signIn(String login, String password) {
    Workers.one().does("webService", "name", NAME);
    return new WebService(login, password, null);
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

  /** Signs in once, so that the calls that follow need no password. */
  public WebService withSession() {
    Map<String, Object> body = Map.of("UserLogin", login, "Password", password);
    return new WebService(
        login, password, call("SessionCreate", body, "SessionID").get("SessionID").asText());
  }

  /** Gives it to another agent, and does nothing else. */
  public void owner(long ticketId, long agent) {
    update(ticketId, Map.of("Ticket", Map.of("OwnerID", agent)));
  }

  /** The same with a lock and a note, as Understudy leaves a ticket that it gives to somebody. */
  public void ownerLockAndNote(long ticketId, long agent, String note) {
    Map<String, Object> article = new TreeMap<>(article());
    article.putAll(Map.of("SenderType", "agent", "IsVisibleForCustomer", 0, "Body", note));
    update(
        ticketId, Map.of("Article", article, "Ticket", Map.of("OwnerID", agent, "Lock", "lock")));
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
    if (session == null) {
      body.put("UserLogin", login);
      body.put("Password", password);
    } else {
      body.put("SessionID", session);
    }
    body.put("TicketID", ticketId);
    call("TicketUpdate", body, "TicketID");
  }

  private JsonNode call(String operation, Map<String, Object> body, String expected) {
    URI uri = Stack.running().webServices().resolve(NAME + "/" + operation);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
            .build();
    try {
      JsonNode answer =
          Json.read(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
      if (!answer.has(expected)) {
        throw new IllegalStateException("The web service refused " + operation + ": " + answer);
      }
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException("The web service cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the web service worked.", e);
    }
  }
}
