package org.understudy.war.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The running WAR as its callers see it. */
final class Application {

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;

  Application(int port) {
    base = URI.create("http://127.0.0.1:%d/understudy/".formatted(port));
  }

  HttpResponse<String> hint(HintMessage hint) {
    return signed("events/znuny", hint);
  }

  /** As Keycloak tells of people. */
  HttpResponse<String> people(HintMessage hint) {
    return signed("events/keycloak", hint);
  }

  private HttpResponse<String> signed(String path, HintMessage hint) {
    HttpRequest.Builder request = to(path).POST(BodyPublishers.ofByteArray(hint.body()));
    header(request, "webhook-id", hint.id());
    header(request, "webhook-timestamp", hint.timestamp());
    header(request, "webhook-signature", hint.signature());
    return send(request);
  }

  HttpResponse<String> get(String path) {
    return send(authorized(path).GET());
  }

  /** As anybody without a token. */
  HttpResponse<String> openly(String path, String origin) {
    return send(to(path).header("Origin", origin).GET());
  }

  /** The same without waiting, as a browser that has an answer already. */
  CompletableFuture<HttpResponse<String>> openlyAgain(
      String path, String origin, @Nullable String tag) {
    HttpRequest.Builder request = to(path).header("Origin", origin).GET();
    header(request, "If-None-Match", tag == null ? "" : tag);
    return client.sendAsync(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String json, String key) {
    return send(
        authorized(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> put(String path, String json) {
    return send(authorized(path).PUT(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> put(String path, String json, String ifMatch) {
    return send(authorized(path).header("If-Match", ifMatch).PUT(BodyPublishers.ofString(json)));
  }

  /** Anything at all. */
  HttpResponse<String> send(String method, String path, String mediaType, String body) {
    return send(
        authorized(path)
            .setHeader("Content-Type", mediaType)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Anything at all, with another token or none. */
  HttpResponse<String> as(@Nullable String token, String method, String path, String body) {
    return as(token, method, path, "application/json", body);
  }

  HttpResponse<String> as(
      @Nullable String token, String method, String path, String mediaType, String body) {
    HttpRequest.Builder request =
        to(path).setHeader("Content-Type", mediaType).method(method, BodyPublishers.ofString(body));
    header(request, "Authorization", token == null ? "" : "Bearer " + token);
    return send(request);
  }

  /** As the helpdesk calls for somebody, with its pass. */
  HttpResponse<String> vouched(String pass, String method, String path, String body) {
    return send(
        to(path)
            .header("Authorization", "Understudy " + pass)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** With a cookie, as a browser that does not tell where its page comes from. */
  HttpResponse<String> with(String cookie, String method, String path, String body) {
    return send(to(path).header("Cookie", cookie).method(method, BodyPublishers.ofString(body)));
  }

  /** A form, as the provider sends one. */
  HttpResponse<String> form(String path, String fields) {
    return send(
        to(path)
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  private HttpRequest.Builder authorized(String path) {
    return to(path).header("Authorization", "Bearer " + System.getenv("UNDERSTUDY_ADMIN_TOKEN"));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json");
  }

  private static void header(HttpRequest.Builder request, String name, String value) {
    if (!value.isEmpty()) {
      request.header(name, value);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for an answer.", e);
    }
  }
}
