package org.understudy.acceptance.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/** Pages of a website, as their visitors use them. */
public final class Website {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String key;
  private final String origin;

  private Website(String key, String origin) {
    this.key = key;
    this.origin = origin;
  }

  /**
   * @param settings besides name and origin, of which there is one
   */
  public static Website named(String name, Map<String, Object> settings) {
    String origin = "https://" + name;
    Map<String, Object> all = new LinkedHashMap<>(settings);
    all.put("name", name);
    all.put("origins", List.of(origin));
    return new Website(Api.post("websites", all).ok().path("key").asText(), origin);
  }

  public JsonNode status() {
    return send("GET", "status", null, origin).ok();
  }

  /** What a page in this language is told. */
  public JsonNode status(String language) {
    return send("GET", "status?language=" + language, null, origin).ok();
  }

  /** Understudy looks anew at once, as after any change of an admin. */
  public Website looked() {
    Api.put("websites/" + key, settings()).ok();
    return this;
  }

  public JsonNode waiting(String token) {
    return send("GET", "waiting/" + token, null, origin).ok();
  }

  /** A message with the work that belongs to it, to be sent. */
  public Map<String, Object> message(String name, String email, String text) {
    String challenge = send("GET", "challenge", null, origin).ok().path("challenge").asText();
    int solution = 0;
    while (!isSolved(challenge + "." + solution)) {
      solution++;
    }
    return Map.of(
        "challenge", challenge,
        "solution", String.valueOf(solution),
        "name", name,
        "email", email,
        "text", text);
  }

  public Api.Answer send(Map<String, Object> message) {
    return sendFrom(origin, message);
  }

  /** The same from a page somewhere else. */
  public Api.Answer sendFrom(String other, Map<String, Object> message) {
    return send("POST", "conversations", Json.write(message), other);
  }

  /** Nobody can use the key any more. */
  public void close() {
    ObjectNode settings = (ObjectNode) settings();
    Api.put("websites/" + key, settings.put("on", false)).ok();
  }

  private JsonNode settings() {
    return Api.get("websites/" + key).ok().path("settings");
  }

  /** As little as a page needs: 15 bits that are 0. */
  private static boolean isSolved(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return hash[0] == 0 && (hash[1] & 0xFE) == 0;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Api.Answer send(String method, String path, String body, String from) {
    HttpRequest request =
        HttpRequest.newBuilder(Stack.running().api().resolve("public/websites/" + key + "/" + path))
            .timeout(Duration.ofSeconds(30))
            .header("Origin", from)
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      var answer = CLIENT.send(request, BodyHandlers.ofString());
      return new Api.Answer(answer.statusCode(), Json.read(answer.body()));
    } catch (IOException e) {
      throw new IllegalStateException("Understudy cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Understudy worked.", e);
    }
  }
}
