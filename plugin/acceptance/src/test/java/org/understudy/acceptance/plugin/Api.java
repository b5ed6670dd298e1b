package org.understudy.acceptance.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/** Calls to Understudy's REST API, as the admin. */
public final class Api {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Api() {}

  /** An answer of the API. */
  public record Answer(int status, JsonNode body) {

    /** The body of an answer that is no refusal. */
    public JsonNode ok() {
      if (status / 100 != 2) {
        throw new IllegalStateException("Understudy answered " + status + ": " + body);
      }
      return body;
    }
  }

  public static Answer get(String path) {
    return getFrom(Stack.running().api(), path);
  }

  /**
   * @param api of another server of Understudy; ends with a slash
   */
  public static Answer getFrom(URI api, String path) {
    return send(request(api, path).GET());
  }

  /** With another token than the admin's. */
  public static Answer getAs(String token, String path) {
    return send(request(path).setHeader("Authorization", "Bearer " + token).GET());
  }

  public static Answer put(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(Json.write(body))));
  }

  public static Answer post(String path, Object body) {
    return post(path, "application/json", Json.write(body));
  }

  /**
   * @param api of another server of Understudy; ends with a slash
   */
  public static Answer postTo(URI api, String path, Object body) {
    return post(api, path, "application/json", Json.write(body));
  }

  public static Answer post(String path, String mediaType, String body) {
    return post(Stack.running().api(), path, mediaType, body);
  }

  private static Answer post(URI api, String path, String mediaType, String body) {
    return send(
        request(api, path)
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Without a body. */
  public static Answer post(String path) {
    return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
  }

  public static Answer delete(String path) {
    return send(request(path).DELETE());
  }

  private static HttpRequest.Builder request(String path) {
    return request(Stack.running().api(), path);
  }

  private static HttpRequest.Builder request(URI api, String path) {
    return HttpRequest.newBuilder(api.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + Stack.running().adminToken())
        .header("Accept", "application/json");
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String body = answer.body().isEmpty() ? "null" : answer.body();
      return new Answer(answer.statusCode(), Json.read(body));
    } catch (IOException e) {
      throw new IllegalStateException("Understudy cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Understudy worked.", e);
    }
  }
}
