package org.understudy.acceptance.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.understudy.acceptance.stack.Stack;

/** What Understudy counts. */
public final class Metrics {

  private Metrics() {}

  /** Hints of the helpdesk that were taken since the server's start. */
  public static long hints() {
    return (long) value("understudy_hints_total{result=\"accepted\"}");
  }

  /** How long all calls together took that carried decisions out, since the server's start. */
  public static double effectSeconds() {
    return value("understudy_effect_seconds_sum");
  }

  private static double value(String name) {
    Stack stack = Stack.running();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stack.understudyUrl() + "/metrics"))
            .header("Authorization", "Bearer " + stack.adminToken())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(request, HttpResponse.BodyHandlers.ofLines())
          .body()
          .filter(line -> line.startsWith(name + " "))
          .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
          .sum();
    } catch (IOException e) {
      throw new IllegalStateException("The metrics cannot be read.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", e);
    }
  }
}
