package org.understudy.war.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What a browser does: keeps cookies, follows the provider's and our redirects. */
final class Browser {

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final HttpClient oneStep = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI base;

  Browser(int port) {
    base = URI.create("http://127.0.0.1:%d/understudy/".formatted(port));
  }

  HttpResponse<String> open(String path) {
    return send(client, to(path).GET());
  }

  /** Without following where it leads. */
  HttpResponse<String> step(String path) {
    return send(oneStep, to(path).GET());
  }

  /** A page of the origin sends a form or a call, as old browsers tell it. */
  HttpResponse<String> from(String origin, String method, String path, String body) {
    return send(
        client,
        to(path)
            .header("Origin", origin)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** As new browsers tell it. */
  HttpResponse<String> fetch(String site, String method, String path, String body) {
    return send(
        client,
        to(path)
            .header("Sec-Fetch-Site", site)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** A form of a page of the origin, without following where it leads. */
  HttpResponse<String> form(String site, String origin, String path, String fields) {
    return send(
        oneStep,
        to(path)
            .header("Sec-Fetch-Site", site)
            .header("Origin", origin)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  String origin() {
    return "http://" + base.getRawAuthority();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
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
