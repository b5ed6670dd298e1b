package org.understudy.keycloak;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** Posts signed messages. No call takes longer than the timeout, whatever the other side does. */
final class HintCall {

  private final ProviderSettings settings;
  private final LongSupplier clock;
  private final HttpClient client;

  /**
   * @param clock seconds since 1970
   */
  HintCall(ProviderSettings settings, LongSupplier clock) {
    this.settings = settings;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  Answer post(byte[] body) throws InterruptedException {
    String id = "k-" + UUID.randomUUID();
    long now = clock.getAsLong();
    HttpRequest request =
        HttpRequest.newBuilder(settings.hints())
            .header("Content-Type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", Long.toString(now))
            .header("webhook-signature", settings.signature().sign(id, now, body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    CompletableFuture<HttpResponse<Void>> call =
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    try {
      // A timeout of the request would end with the headers; this one bounds the body as well.
      return Answer.ofStatus(
          call.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode());
    } catch (TimeoutException e) {
      return new Answer(Answer.Kind.AWAY, "no answer within " + settings.timeout());
    } catch (ExecutionException e) {
      return new Answer(Answer.Kind.AWAY, "it cannot be reached: " + e.getCause());
    } finally {
      call.cancel(true);
    }
  }
}
