package org.understudy.acceptance.host;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser on the pages of the helpdesk: keeps the session, follows redirects. */
final class Browser {

  private static final Pattern TOKEN =
      Pattern.compile("name=\"ChallengeToken\"\\s+value=\"(\\w+)\"|ChallengeToken\\W+(\\w{16,})");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = client(HttpClient.Redirect.NORMAL);
  private final HttpClient stayingClient = client(HttpClient.Redirect.NEVER);
  private final URI pages;
  private String token = "";

  private Browser(URI pages) {
    this.pages = pages;
  }

  static Browser signedIn(URI pages, String login, String password) {
    Browser browser = new Browser(pages);
    String page =
        browser.send(
            HttpRequest.newBuilder(pages)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body(Map.of("Action", "Login", "User", login, "Password", password))));
    Matcher found = TOKEN.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException(login + " could not sign in at " + pages + ".");
    }
    browser.token = found.group(1) == null ? found.group(2) : found.group(1);
    return browser;
  }

  /** A page. */
  String open(Map<String, String> parameters) {
    return send(HttpRequest.newBuilder(URI.create(pages + "?" + encoded(parameters))).GET());
  }

  /** A form that changes something. */
  String submit(Map<String, String> parameters) {
    return send(form(parameters));
  }

  /** A form that changes something, without looking at the page that comes after it. */
  void submitOnly(Map<String, String> parameters) {
    answer(stayingClient, form(parameters), 302);
  }

  private HttpRequest.Builder form(Map<String, String> parameters) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put("ChallengeToken", token);
    return HttpRequest.newBuilder(pages)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(body(all));
  }

  private HttpClient client(HttpClient.Redirect redirects) {
    return HttpClient.newBuilder()
        .cookieHandler(cookies)
        .followRedirects(redirects)
        .connectTimeout(Duration.ofSeconds(10))
        .build();
  }

  private String send(HttpRequest.Builder request) {
    return answer(client, request, 200);
  }

  private String answer(HttpClient through, HttpRequest.Builder request, int expected) {
    try {
      HttpResponse<String> answer =
          through.send(
              request.timeout(Duration.ofSeconds(60)).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != expected) {
        throw new IllegalStateException(
            "The helpdesk answered " + answer.statusCode() + " for " + answer.uri() + ".");
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException("The helpdesk cannot be reached at " + pages + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the helpdesk made a page.", e);
    }
  }

  private static HttpRequest.BodyPublisher body(Map<String, String> parameters) {
    return HttpRequest.BodyPublishers.ofString(encoded(parameters));
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
