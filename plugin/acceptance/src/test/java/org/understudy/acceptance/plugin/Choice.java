package org.understudy.acceptance.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/** The link in an away message, as a customer follows it: without any account. */
public record Choice(String token) {

  private static final Pattern LINK = Pattern.compile("/choices/([A-Za-z0-9_-]+)\\?choose=(\\w+)");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** The one question of a message that the customer got. */
  public static Choice in(String body) {
    Matcher link = LINK.matcher(body);
    if (!link.find()) {
      throw new AssertionError("There is no link in: " + body);
    }
    return new Choice(link.group(1));
  }

  public Api.Answer look() {
    return send(request().GET());
  }

  /** Chooses {@code wait} or {@code continue}. */
  public Api.Answer choose(String what) {
    return send(
        request()
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(Map.of("choice", what)))));
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(Stack.running().api().resolve("public/choices/" + token))
        .timeout(Duration.ofSeconds(30))
        .header("Accept", "application/json");
  }

  private static Api.Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      JsonNode body = Json.read(answer.body());
      return new Api.Answer(answer.statusCode(), body);
    } catch (IOException e) {
      throw new IllegalStateException("Understudy cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Understudy worked.", e);
    }
  }
}
