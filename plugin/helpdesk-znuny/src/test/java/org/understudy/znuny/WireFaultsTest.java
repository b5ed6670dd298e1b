package org.understudy.znuny;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.helpdesk.HelpdeskUnavailable;

/** What goes wrong on the way leaves the outcome unknown, and nobody waiting for ever. */
class WireFaultsTest {

  private static final String GOOD = StubZnuny.sealed("{\"Last\":4700,\"More\":0,\"Tickets\":[]}");

  private final CountDownLatch end = new CountDownLatch(1);
  private StubZnuny znuny;

  @BeforeEach
  void start() throws IOException {
    znuny = new StubZnuny(Duration.ofSeconds(20));
  }

  @AfterEach
  void stop() {
    end.countDown();
    znuny.close();
  }

  @Test
  void shouldHangUpWhenAnAnswerIsCutOff() {
    znuny.answers(exchange -> partOf(exchange, 1000));

    unavailable("did not come", "");
  }

  @Test
  void shouldHangUpWhenTheAnswerIsHuge() {
    byte[] piece = new byte[64 * 1024];
    znuny.answers(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          // Without an end: only the reader can stop it.
          while (true) {
            body.write(piece);
          }
        });

    unavailable("larger than", "bytes");
  }

  @Test
  void shouldGiveUpWhenNoAnswerComesInTime() throws IOException {
    restart(Duration.ofMillis(300));
    znuny.answers(exchange -> awaitEnd());

    unavailable("did not come within 300 ms", "");
  }

  @Test
  void shouldGiveUpWhenAnAnswerNeverEnds() throws IOException {
    restart(Duration.ofMillis(300));
    znuny.answers(
        exchange -> {
          partOf(exchange, 1000);
          exchange.getResponseBody().flush();
          awaitEnd();
        });

    unavailable("did not come within 300 ms", "");
  }

  @Test
  void shouldNotKnowTheOutcomeWhenTheConnectionIsResetAfterTheRequest() throws IOException {
    try (ResettingHost host = new ResettingHost()) {
      assertThatThrownBy(() -> host.znuny().helpdesk().changes(4700, 10))
          .isInstanceOf(HelpdeskUnavailable.class)
          .hasMessageContaining("did not come");
      // A reset may look like an end in order: then it goes out once more, and no third time.
      assertThat(host.requests()).isBetween(1, 2);
    }
  }

  @Test
  void shouldCallOnceMoreWhenTheHostHadGivenUpTheConnection() {
    AtomicInteger calls = new AtomicInteger();
    znuny.answers(
        exchange -> {
          if (calls.incrementAndGet() > 1) {
            partOf(exchange, GOOD.length());
          }
          exchange.close();
        });

    assertThat(znuny.znuny().helpdesk().changes(4700, 10).last()).isEqualTo(4700);
    assertThat(calls).hasValue(2);
  }

  @Test
  void shouldNotCallAThirdTime() {
    AtomicInteger calls = new AtomicInteger();
    znuny.answers(
        exchange -> {
          calls.incrementAndGet();
          exchange.close();
        });

    unavailable("did not come", "");
    assertThat(calls).hasValue(2);
  }

  @Test
  void shouldSayThatNobodyListens() throws IOException {
    StubZnuny gone = new StubZnuny(Duration.ofSeconds(20));
    gone.close();

    try (Znuny unit = gone.reconnected()) {
      assertThatThrownBy(() -> unit.helpdesk().changes(4700, 10))
          .isInstanceOf(HelpdeskUnavailable.class)
          .hasMessageContaining("ConnectException");
    }
  }

  @Test
  void shouldStopWaitingWhenInterrupted() {
    znuny.answers(exchange -> awaitEnd());
    Thread.currentThread().interrupt();

    assertThatThrownBy(this::call).hasMessageContaining("we are stopping");
    assertThat(Thread.interrupted()).isTrue();
  }

  private void restart(Duration timeout) throws IOException {
    znuny.close();
    znuny = new StubZnuny(timeout);
  }

  private void call() {
    znuny.znuny().helpdesk().changes(4700, 10);
  }

  private void unavailable(String message, String advice) {
    assertThatThrownBy(this::call)
        .isInstanceOf(HelpdeskUnavailable.class)
        .hasMessageContaining(message)
        .hasMessageContaining(advice)
        .hasMessageNotContaining(SignedHint.SECRET);
  }

  private static void partOf(HttpExchange exchange, int announced) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, announced);
    exchange.getResponseBody().write(GOOD.getBytes(UTF_8));
  }

  private void awaitEnd() throws IOException {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The test is over.", e);
    }
  }
}
