package org.understudy.znuny;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.EOFException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.signature.ClientTls;
import org.understudy.signature.WebhookSignature;

/**
 * Sends signed calls and hands back the answer's JSON. As a rule no call is sent twice from here:
 * who asked knows best when to try again. Only a kept connection that the host had given up
 * meanwhile is nobody's business: then the call goes out once more, which each operation allows.
 */
final class ZnunyCalls implements AutoCloseable {

  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

  private final ZnunySettings settings;
  private final WebhookSignature signature;
  private final Clock clock;
  private final HttpClient client;

  ZnunyCalls(ZnunySettings settings, WebhookSignature signature, Clock clock) {
    this.settings = settings;
    this.signature = signature;
    this.clock = clock;
    Duration timeout = settings.timeout();
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(ClientTls.context())
            // A redirect would carry a signed call to where nobody wanted it.
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT)
            .build();
  }

  private record Envelope(
      @JsonProperty("ID") String id, long timestamp, String payload, String signature) {}

  /**
   * @throws HelpdeskUnavailable when there is no answer, or it is an error
   * @throws NotUnderstood when the answer is not JSON
   */
  JsonNode call(Operation operation, String payload) {
    HttpResponse<byte[]> answer;
    try {
      answer = send(operation, request(operation, payload));
    } catch (HelpdeskUnavailable e) {
      if (!endedWithoutAnAnswer(e.getCause())) {
        throw e;
      }
      answer = send(operation, request(operation, payload));
    }
    return AnswerCheck.json(operation, answer);
  }

  private HttpRequest request(Operation operation, String payload) {
    return HttpRequest.newBuilder(HostUrl.of(settings.hostUrl(), operation))
        .header("Content-Type", "application/json; charset=UTF-8")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString(Json.write(seal(payload)), UTF_8))
        .build();
  }

  /** True when the connection was closed in order before the first byte of an answer. */
  private static boolean endedWithoutAnAnswer(@Nullable Throwable fault) {
    return fault instanceof IOException && fault.getCause() instanceof EOFException;
  }

  private Envelope seal(String payload) {
    String id = "c-" + UUID.randomUUID();
    long timestamp = clock.instant().getEpochSecond();
    byte[] bytes = payload.getBytes(UTF_8);
    return new Envelope(
        id, timestamp, payload, signature.sign(id, Long.toString(timestamp), bytes));
  }

  private HttpResponse<byte[]> send(Operation operation, HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, LimitedBody.handler(operation.largestAnswer()));
    String what = "Znuny's answer to " + operation.wireName() + " ";
    try {
      // The client's own time limit ends with the headers; this one holds for the body, too.
      return answer.get(settings.timeout().toMillis(), MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HelpdeskUnavailable(
          what + "did not come within " + settings.timeout().toMillis() + " ms.", e);
    } catch (ExecutionException e) {
      throw new HelpdeskUnavailable(what + "did not come: " + e.getCause() + ".", e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new HelpdeskUnavailable(what + "was not waited for: we are stopping.", e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
