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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/** A browser in which somebody signs in at Understudy's own address, by Keycloak's form. */
public final class SignedIn {

  private static final Pattern FORM =
      Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int MOST_REDIRECTS = 10;

  /** By host, path and name. Keycloak's are for TLS or loopback, which a library would refuse. */
  private final Map<String, Map<String, String>> cookies = new TreeMap<>();

  private final URI console = Stack.running().console();
  private String page;

  private SignedIn(String login, String password) {
    String form = get(console);
    Matcher action = FORM.matcher(form);
    if (!action.find()) {
      throw new IllegalStateException("Keycloak shows no form: " + form);
    }
    String fields =
        "username=%s&password=%s&credentialId=".formatted(encoded(login), encoded(password));
    page =
        follow(
                request(URI.create(action.group(1).replace("&amp;", "&")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields)))
            .body();
  }

  /** Opens the console and fills in the form. */
  public static SignedIn as(String login, String password) {
    return new SignedIn(login, password);
  }

  /** What the console shows. */
  public String page() {
    return page;
  }

  /** The status that an address of the API answers with, for this browser. */
  public int api(String path) {
    return send(request(Stack.running().api().resolve(path)).GET()).statusCode();
  }

  /** Who the API says that this browser is. */
  public JsonNode me() {
    return Json.read(get(Stack.running().api().resolve("me")));
  }

  /** Presses the button. */
  public void signOut() {
    page =
        follow(
                request(console.resolve("sign-out"))
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(BodyPublishers.noBody()))
            .body();
  }

  /** True when the console asks for a password, instead of knowing who it is. */
  public boolean isAskedForPassword() {
    return FORM.matcher(get(console)).find();
  }

  private String get(URI address) {
    return follow(request(address).GET()).body();
  }

  private HttpRequest.Builder request(URI address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    String sent =
        cookies.entrySet().stream()
            .filter(place -> (authority(address) + address.getPath()).startsWith(place.getKey()))
            .flatMap(place -> place.getValue().entrySet().stream())
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return sent.isEmpty() ? request : request.header("Cookie", sent);
  }

  private HttpResponse<String> follow(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(request);
    for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
      String location = answer.headers().firstValue("Location").orElseThrow();
      answer = send(request(answer.uri().resolve(location)).GET());
    }
    return answer;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(answer.uri(), cookie));
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException("Nobody answers.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a page was made.", e);
    }
  }

  private void keep(URI from, String cookie) {
    String[] parts = cookie.split(";");
    String[] pair = parts[0].split("=", 2);
    String path = "/";
    for (String part : parts) {
      if (part.strip().toLowerCase().startsWith("path=")) {
        path = part.strip().substring(5);
      }
    }
    cookies
        .computeIfAbsent(authority(from) + path, any -> new TreeMap<>())
        .put(pair[0].strip(), pair[1]);
  }

  private static String authority(URI address) {
    return address.getHost() + ":" + address.getPort();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
