package org.understudy.war.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.signature.WebhookSignature;

class WebhookCallTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final byte[] BODY = "{\"type\":\"decision.made\"}".getBytes(UTF_8);

  private final List<Boolean> genuine = new CopyOnWriteArrayList<>();
  private HttpServer receiver;
  private WebhookCall unit;
  private volatile int status = 204;

  @BeforeEach
  void start() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::receive);
    receiver.start();
    unit = new WebhookCall(new WebhookAddress(Set.of("127.0.0.1")));
  }

  @AfterEach
  void stop() throws IOException {
    unit.close();
    receiver.stop(0);
  }

  @Test
  void shouldSignWhatItSends() {
    assertThat(send("127.0.0.1")).isEqualTo(new Delivery.Arrived());
    assertThat(genuine).containsExactly(true);
  }

  @Test
  void shouldFollowNothing() {
    status = 302;

    assertThat(send("127.0.0.1")).isEqualTo(new Delivery.Failed("The receiver answered 302."));
    assertThat(genuine).hasSize(1);
  }

  @Test
  void shouldTryAgainLaterWhenTheReceiverFails() {
    status = 500;

    assertThat(send("127.0.0.1")).isEqualTo(new Delivery.Failed("The receiver answered 500."));
  }

  @Test
  void shouldStopWhenTheReceiverWantsNoMore() {
    status = 410;

    assertThat(send("127.0.0.1")).isEqualTo(new Delivery.NoMore());
  }

  @Test
  void shouldNotEvenConnectToWhatIsInside() {
    Delivery delivery = send("localhost");

    assertThat(delivery).isInstanceOf(Delivery.Failed.class);
    assertThat(delivery.toString()).contains("UNDERSTUDY_WEBHOOK_PRIVATE_HOSTS");
    assertThat(genuine).isEmpty();
  }

  @Test
  void shouldSayOnlyWhatKindOfFaultItWas() {
    receiver.stop(0);

    assertThat(send("127.0.0.1").toString()).contains("No answer").doesNotContain(SECRET);
  }

  @Test
  void shouldPauseLongerAndLongerButNotLongerThanAnHour() {
    assertThat(Attempts.pause(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(Attempts.pause(2)).isEqualTo(Duration.ofSeconds(4));
    assertThat(Attempts.pause(9)).isEqualTo(Duration.ofHours(1));
  }

  private Delivery send(String host) {
    String url = "http://" + host + ":" + receiver.getAddress().getPort() + "/hook";
    return unit.send(url, SECRET, "0f8b", 1_700_000_000, BODY);
  }

  private void receive(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    var headers = exchange.getRequestHeaders();
    genuine.add(
        WebhookSignature.of(SECRET, null)
            .fits(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                body,
                headers.getFirst("webhook-signature")));
    exchange
        .getResponseHeaders()
        .set("Location", "http://127.0.0.1:" + receiver.getAddress().getPort() + "/other");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
