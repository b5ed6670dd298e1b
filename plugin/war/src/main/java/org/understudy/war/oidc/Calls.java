package org.understudy.war.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.understudy.signature.ClientTls;

/** Requests to the provider, none of which takes longer than some seconds with all of its body. */
final class Calls {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration WHOLE = Duration.ofSeconds(5);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Status and body of an answer. */
  record Answer(int status, JsonNode body) {}

  private final HttpClient client =
      HttpClient.newBuilder()
          .sslContext(ClientTls.context())
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /**
   * @throws ProviderAway when no JSON comes back in time
   */
  Answer get(URI address) {
    return send(HttpRequest.newBuilder(address).GET());
  }

  /**
   * @throws ProviderAway when no JSON comes back in time
   */
  Answer post(URI address, Map<String, String> form, String authorization) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Authorization", authorization)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form))));
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer send(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request.timeout(WHOLE).header("Accept", "application/json").build(),
            BodyHandlers.ofByteArray());
    try {
      // The request's own limit ends with the headers of the answer.
      HttpResponse<byte[]> arrived = answer.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(arrived.statusCode(), JSON.readTree(arrived.body()));
    } catch (ExecutionException | TimeoutException | IOException e) {
      throw new ProviderAway("The identity provider does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderAway("Interrupted while the identity provider was asked.", e);
    } finally {
      answer.cancel(true);
    }
  }
}
