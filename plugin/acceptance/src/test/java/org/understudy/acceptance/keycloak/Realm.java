package org.understudy.acceptance.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/** The realm of the stack, changed by its admin over Keycloak's own REST API. */
public final class Realm {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** People of stories sign in with it, by name and password. */
  private static final String CLIENT_ID = "stories";

  private final URI issuer = Stack.running().keycloakIssuer();
  private final URI admin =
      URI.create(issuer.toString().replace("/realms/", "/admin/realms/") + "/");

  private Realm() {}

  /** With a client for stories, made when there is none. */
  public static Realm ofTheStack() {
    Realm realm = new Realm();
    HttpResponse<String> made =
        realm.call(
            "POST",
            "clients",
            Map.of("clientId", CLIENT_ID, "publicClient", true, "directAccessGrantsEnabled", true));
    if (made.statusCode() != 201 && made.statusCode() != 409) {
      throw failed(made);
    }
    return realm;
  }

  /** A user who matches the agent by login, with the same password. */
  public RealmUser has(Agent agent) {
    HttpResponse<String> made =
        call(
            "POST",
            "users",
            Map.of(
                "username",
                agent.login(),
                "firstName",
                agent.firstName(),
                "lastName",
                "Story",
                "email",
                agent.login() + "@example.net",
                "emailVerified",
                true,
                "enabled",
                true,
                "credentials",
                List.of(
                    Map.of("type", "password", "value", agent.password(), "temporary", false))));
    String location = made.headers().firstValue("Location").orElseThrow(() -> failed(made));
    return new RealmUser(this, location.substring(location.lastIndexOf('/') + 1), agent);
  }

  /** Whether the realm tells Understudy anything. */
  public void listening(boolean on) {
    List<String> listeners = on ? List.of("jboss-logging", "understudy") : List.of("jboss-logging");
    change("PUT", "../" + name(), Map.of("eventsListeners", listeners));
  }

  private String name() {
    return issuer.getPath().substring(issuer.getPath().lastIndexOf('/') + 1);
  }

  /**
   * How long sessions last, also those there are, whatever their users do.
   *
   * @param seconds the realm's own time is ten hours
   */
  public void sessionsLast(int seconds) {
    change("PUT", "../" + name(), Map.of("ssoSessionMaxLifespan", seconds));
  }

  /** A group that is there, or is made. */
  String group(String parent, String name) {
    String top = id("groups", parent);
    return id("groups/" + top + "/children", name);
  }

  private String id(String groups, String name) {
    ok(call("POST", groups, Map.of("name", name)), 201, 204, 409);
    for (JsonNode group : Json.read(ok(call("GET", groups + "?max=1000", null), 200))) {
      if (group.path("name").asText().equals(name)) {
        return group.path("id").asText();
      }
    }
    throw new IllegalStateException("There is no group " + name + ".");
  }

  String signIn(Agent agent) {
    return tokenFrom(
        issuer,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            CLIENT_ID,
            "username",
            agent.login(),
            "password",
            agent.password()));
  }

  void change(String method, String path, @Nullable Object body) {
    ok(call(method, path, body), 200, 201, 204);
  }

  JsonNode read(String path) {
    return Json.read(ok(call("GET", path, null), 200));
  }

  private HttpResponse<String> call(String method, String path, @Nullable Object body) {
    return send(
        HttpRequest.newBuilder(admin.resolve(path))
            .header("Authorization", "Bearer " + adminToken())
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(Json.write(body))));
  }

  private static String adminToken() {
    Stack stack = Stack.running();
    return tokenFrom(
        URI.create(stack.keycloakUrl() + "/realms/master"),
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "admin-cli",
            "username",
            stack.keycloakAdmin(),
            "password",
            stack.keycloakAdminPassword()));
  }

  private static String tokenFrom(URI realm, Map<String, String> grant) {
    String body =
        ok(
            send(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(form(grant))),
            200);
    return Json.read(body).path("access_token").asText();
  }

  private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
    return BodyPublishers.ofString(
        new TreeMap<>(fields)
            .entrySet().stream()
                .map(
                    field ->
                        field.getKey()
                            + "="
                            + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
  }

  private static String ok(HttpResponse<String> answer, Integer... expected) {
    if (!List.of(expected).contains(answer.statusCode())) {
      throw failed(answer);
    }
    return answer.body();
  }

  private static IllegalStateException failed(HttpResponse<String> answer) {
    return new IllegalStateException(
        answer.request().method()
            + " "
            + answer.uri().getPath()
            + ": Keycloak answered "
            + answer.statusCode()
            + " "
            + answer.body());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(
          request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("Keycloak cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Keycloak worked.", e);
    }
  }
}
