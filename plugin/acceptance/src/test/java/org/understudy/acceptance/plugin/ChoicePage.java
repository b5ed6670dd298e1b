package org.understudy.acceptance.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.understudy.acceptance.stack.Stack;

/** The page behind a link, as a browser without scripts, a mail scanner or a guesser gets it. */
public final class ChoicePage {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private ChoicePage() {}

  public static HttpResponse<String> open(String token, String... headers) {
    HttpRequest.Builder request = request(token + "?choose=wait").GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public static HttpResponse<String> head(String token) {
    return send(request(token + "?choose=continue").HEAD());
  }

  /** Presses a button of the page. */
  public static HttpResponse<String> press(String token, String button) {
    return send(
        request(token + "?choose=wait")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("choice=" + button)));
  }

  /** Some other way of asking. */
  public static HttpResponse<String> ask(String method, String path) {
    return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static HttpRequest.Builder request(String path) {
    URI page = URI.create(Stack.running().understudyUrl() + "/choices/" + path);
    return HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("Understudy cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Understudy worked.", e);
    }
  }
}
