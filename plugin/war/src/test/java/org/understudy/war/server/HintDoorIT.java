package org.understudy.war.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What nobody signed, or nobody can mean, is refused and leaves no row. */
@OnServer
class HintDoorIT {

  private static final String ROWS = "SELECT COUNT(*) FROM understudy.inbox";
  private static final int TOO_LARGE = 256 * 1024 + 1;

  private Application unit;
  private Database database;
  private StubHost host;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void becomesReady() {
    Ready.withRules(unit);
  }

  @TestFactory
  Stream<DynamicTest> shouldRefuseWhatIsNotAuthentic() {
    HintMessage good = HintMessage.about(host.reopened());
    byte[] other = new String(good.body(), UTF_8).replace("anna", "anne").getBytes(UTF_8);
    long now = Instant.now().getEpochSecond();
    return Stream.of(
        refused("no signature", good.with(""), 401),
        refused("an empty secret", good.with(sign("\0", good)), 401),
        refused(
            "a foreign secret", good.with(sign("another-secret-0123456789-abcdefgh", good)), 401),
        refused("a truncated signature", good.with(good.signature().substring(0, 20)), 401),
        refused("another version", good.with(good.signature().replace("v1,", "v1a,")), 401),
        refused("a changed body", good.saying(other), 401),
        refused(
            "the same JSON written otherwise",
            good.saying((body(good) + " ").getBytes(UTF_8)),
            401),
        refused("a changed id", good.named("h-other"), 401),
        refused("a changed time", good.at(Long.toString(now + 1)), 401),
        refused("six minutes old", good.at(Long.toString(now - 360)).signed(), 401),
        refused("six minutes ahead", good.at(Long.toString(now + 360)).signed(), 401),
        refused("a time that is no number", good.at("soon").signed(), 401),
        refused("an id with a dot", good.named("h.1").signed(), 401),
        refused("an id longer than what is kept", good.named("h".repeat(81)).signed(), 401),
        refused("no id", good.named("").signed(), 401));
  }

  @TestFactory
  Stream<DynamicTest> shouldRefuseWhatNobodyCanMean() throws IOException {
    HintMessage good = HintMessage.about(host.reopened());
    byte[] large = "x".repeat(TOO_LARGE).getBytes(UTF_8);
    return Stream.of(
        refused("too large", HintMessage.of(large), 413),
        refused("too large and forged", HintMessage.of(large).with("v1,AAAA"), 413),
        refused("no JSON", said("tickets"), 400),
        refused("a broken end", said(body(good).substring(0, 200)), 400),
        refused("nested too deep", said("[".repeat(100_000)), 400),
        refused(
            "not a number", said(body(good).replace("\"OwnerID\": 3", "\"OwnerID\": NaN")), 400),
        refused("the same key twice", said("{\"Type\":\"a\"," + body(good).substring(1)), 400),
        refused("another type", said(body(good).replace("tickets.changed", "tickets.gone")), 400),
        refused("no ticket id", said(body(good).replace("TicketID", "TicketIDX")), 400),
        refused("bad UTF-8", HintMessage.of(new byte[] {'{', '"', (byte) 0xc3, '"', '}'}), 400),
        refused("compressed", HintMessage.of(compressed(good.body())), 400));
  }

  @Test
  void shouldRefuseTheSameMessageOnceMore() {
    HintMessage good = HintMessage.about(host.reopened());

    int first = unit.hint(good).statusCode();
    long rows = database.number(ROWS);
    HttpResponse<String> again = unit.hint(good);

    assertThat(first).isEqualTo(202);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(database.number(ROWS)).isEqualTo(rows);
  }

  private DynamicTest refused(String what, HintMessage hint, int status) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          long rows = database.number(ROWS);

          HttpResponse<String> answer = unit.hint(hint);

          assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
          assertThat(answer.headers().firstValue("Content-Type"))
              .hasValue("application/problem+json");
          assertThat(answer.body()).doesNotContain(Signature.SECRET);
          assertThat(database.number(ROWS)).isEqualTo(rows);
        });
  }

  private static String sign(String secret, HintMessage hint) {
    return Signature.of(secret, hint.id(), hint.timestamp(), hint.body());
  }

  private static HintMessage said(String json) {
    return HintMessage.of(json.getBytes(UTF_8));
  }

  private static String body(HintMessage hint) {
    return new String(hint.body(), UTF_8);
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
