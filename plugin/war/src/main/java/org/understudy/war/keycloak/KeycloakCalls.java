package org.understudy.war.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.understudy.signature.WebhookSignature;
import org.understudy.war.config.KeycloakSettings;
import org.understudy.war.outgoing.Outgoing;

/** Sends signed questions to our realm resource in Keycloak. */
final class KeycloakCalls implements AutoCloseable {

  private static final Timeout CONNECT = Timeout.ofSeconds(2);
  private static final Timeout ANSWER = Timeout.ofSeconds(5);
  private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

  private final URI address;
  private final WebhookSignature signature;
  private final Clock clock;
  private final CloseableHttpClient client;

  KeycloakCalls(KeycloakSettings settings, Clock clock) {
    this.address = URI.create(settings.issuer() + "/understudy/people");
    this.signature = WebhookSignature.of(settings.secret(), settings.previousSecret());
    this.clock = clock;
    client = Outgoing.client(CONNECT, ANSWER, null);
  }

  private record Envelope(
      @JsonProperty("ID") String id, long timestamp, String payload, String signature) {}

  /**
   * @throws KeycloakUnavailable when there is no answer, or it is an error
   * @throws NotUnderstood when the answer is something else
   */
  PeopleAnswer people(PeopleQuestion question) {
    HttpPost request = new HttpPost(address);
    request.setEntity(
        new StringEntity(
            Wire.write(seal(Wire.write(question))),
            ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
    try {
      return Wire.read(client.execute(request, KeycloakCalls::body), PeopleAnswer.class);
    } catch (IOException e) {
      throw new KeycloakUnavailable(
          "Keycloak gave no answer: " + e.getClass().getSimpleName() + ".");
    }
  }

  private Envelope seal(String payload) {
    String id = "c-" + UUID.randomUUID();
    long timestamp = clock.instant().getEpochSecond();
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    return new Envelope(
        id, timestamp, payload, signature.sign(id, Long.toString(timestamp), bytes));
  }

  private static byte[] body(ClassicHttpResponse response) throws IOException {
    switch (response.getCode()) {
      case 200 -> {
        HttpEntity entity = response.getEntity();
        byte[] body = entity.getContent().readNBytes(LARGEST_ANSWER + 1);
        if (body.length > LARGEST_ANSWER) {
          throw new NotUnderstood("Keycloak's answer is larger than 4 MiB.");
        }
        return body;
      }
      case 401 ->
          throw new KeycloakUnavailable(
              "Keycloak does not accept our signature: compare both secrets and clocks.");
      case 404 ->
          throw new KeycloakUnavailable(
              "Keycloak does not know our question: is the provider jar in it, with its settings,"
                  + " and is UNDERSTUDY_KEYCLOAK_URL the address of the realm?");
      default -> throw new KeycloakUnavailable("Keycloak answered " + response.getCode() + ".");
    }
  }

  @Override
  public void close() {
    client.close(CloseMode.GRACEFUL);
  }
}
