package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What administrators and users of the realm do, by Keycloak's own doors. */
final class KeycloakApi {

  static final String REALM = "helpdesk";
  private static final long TOKEN_LIFE = Duration.ofSeconds(30).toNanos();

  private final String url;
  private final HttpClient client = HttpClient.newHttpClient();
  private String token = "";
  private long tokenTime;

  KeycloakApi(String url) {
    this.url = url;
  }

  /** An administrator's call below the realm; a path that begins with a slash is one below all. */
  JsonNode admin(String method, String path, String json) {
    String place = path.startsWith("/") ? path : "/" + REALM + (path.isEmpty() ? "" : "/") + path;
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(url + "/admin/realms" + place))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          method + " " + place + ": " + answer.statusCode() + " " + answer.body());
    }
    return json(answer.body());
  }

  JsonNode get(String path) {
    return admin("GET", path, "");
  }

  /**
   * A user who can sign in, with nothing else.
   *
   * @return the id
   */
  String user(String name) {
    admin(
        "POST",
        "users",
        """
        {"username": "%1$s", "email": "%1$s@example.org", "emailVerified": true, "enabled": true,
         "firstName": "A", "lastName": "B",
         "credentials": [{"type": "password", "value": "pass-%1$s", "temporary": false}]}"""
            .formatted(name));
    return get("users?exact=true&username=" + name).path(0).path("id").asText();
  }

  /**
   * @return the refresh token
   */
  String signIn(String name) {
    HttpResponse<String> answer =
        form(
            "/realms/" + REALM + "/protocol/openid-connect/token",
            "grant_type=password&client_id=app&username=" + name + "&password=pass-" + name);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(name + " cannot sign in: " + answer.body());
    }
    return json(answer.body()).path("refresh_token").asText();
  }

  void signOut(String refreshToken) {
    form(
        "/realms/" + REALM + "/protocol/openid-connect/logout",
        "client_id=app&refresh_token=" + URLEncoder.encode(refreshToken, UTF_8));
  }

  /** Understudy's call in a realm. */
  HttpResponse<String> people(String realm, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url + "/realms/" + realm + "/understudy/people"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static JsonNode json(String text) {
    try {
      return text.isEmpty() ? MissingNode.getInstance() : new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException("This is not JSON: " + text, e);
    }
  }

  /** It lives for a minute. */
  private String adminToken() {
    if (token.isEmpty() || System.nanoTime() - tokenTime > TOKEN_LIFE) {
      String answer =
          form(
                  "/realms/master/protocol/openid-connect/token",
                  "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                      .formatted(KeycloakServer.ADMIN, KeycloakServer.PASSWORD))
              .body();
      token = json(answer).path("access_token").asText();
      tokenTime = System.nanoTime();
    }
    return token;
  }

  private HttpResponse<String> form(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.timeout(Duration.ofSeconds(60)).build(),
          HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("Keycloak cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
