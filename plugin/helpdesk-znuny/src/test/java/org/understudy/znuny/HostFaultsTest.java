package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.helpdesk.HelpdeskUnavailable;

/** Whatever a broken host answers counts as not known, and never as done. */
class HostFaultsTest {

  private static final String GOOD = "{\"Last\":4700,\"More\":0,\"Tickets\":[]}";

  private StubZnuny znuny;

  @BeforeEach
  void start() throws IOException {
    znuny = new StubZnuny(Duration.ofSeconds(20));
  }

  @AfterEach
  void stop() {
    znuny.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Understudy.Unauthorized,UNDERSTUDY_HOST_SECRET",
    "Understudy.BadRequest,version",
    "Understudy.Internal,log of Znuny",
    "Provider.Other,Provider.Other"
  })
  void shouldSayWhichErrorCameWithHttp200(String code, String advice) {
    znuny.says(StubZnuny.error(code, "first line\nsecond line"));

    unavailable(code + ": first line second line", advice);
  }

  @Test
  void shouldNotRepeatALongErrorToTheEnd() {
    znuny.says(StubZnuny.error("Understudy.Internal", "x".repeat(10_000)));

    assertThatThrownBy(this::call).message().hasSizeLessThan(400);
  }

  @Test
  void shouldNotBelieveAnErrorOfAnotherForm() {
    znuny.says("{\"Error\":\"down\",\"Last\":4700,\"More\":0,\"Tickets\":[]}");

    unavailable("no code", "no message");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 400, 401, 404, 500, 502, 503})
  void shouldTakeOnlyHttp200ForAnAnswer(int status) {
    znuny.answers(status, "application/json", GOOD);

    unavailable("HTTP " + status, "");
  }

  @Test
  void shouldNotTakeAnEmptyAnswerForDone() {
    znuny.answers(204, "application/json", "");
    unavailable("HTTP 204", "");

    znuny.answers(200, "application/json", "");
    unavailable("does not follow docs/protocol.md", "");
  }

  @Test
  void shouldNotReadAnErrorPage() {
    znuny.answers(500, "text/html", "<html>Software error</html>");
    unavailable("HTTP 500", "UNDERSTUDY_HOST_URL");

    znuny.answers(200, "text/html", "<html>Please sign in</html>");
    unavailable("content type is text/html", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Last\":4700,\"More\":0,\"Tickets\":[",
        "{\"Last\":4700,\"More\":0,\"Tickets\":[]}{}",
        "{\"Last\":4700,\"More\":0,\"More\":1,\"Tickets\":[]}",
        "null",
        "[]"
      })
  void shouldNotTakeBrokenJsonForAnAnswer(String body) {
    znuny.answers(body);
    unavailable("does not follow docs/protocol.md", "");

    znuny.says(body);
    unavailable("does not follow docs/protocol.md", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {GOOD, "{\"Payload\":null}", "{\"Payload\":" + GOOD + "}", "{}"})
  void shouldNotTakeAnAnswerWithoutATextInItsEnvelope(String body) {
    znuny.says(body);

    unavailable("Payload is missing or no text", "");
  }

  @Test
  void shouldNotFollowARedirect() {
    znuny.answers(
        exchange -> {
          exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(307, -1);
        });

    unavailable("HTTP 307", "redirects");
    assertThat(znuny.calls()).hasSize(1);
  }

  @Test
  void shouldAskAgainAfterAFault() {
    znuny.answers(500, "text/html", "<html>Software error</html>");
    assertThatThrownBy(this::call).isInstanceOf(HelpdeskUnavailable.class);

    znuny.answers(GOOD);

    assertThat(znuny.znuny().helpdesk().changes(4700, 10).last()).isEqualTo(4700);
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
}
