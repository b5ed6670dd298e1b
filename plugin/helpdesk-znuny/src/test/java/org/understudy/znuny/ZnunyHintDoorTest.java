package org.understudy.znuny;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.znuny.SignedHint.NOW;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Hint;
import org.understudy.helpdesk.HintDoor;
import org.understudy.helpdesk.HintRefused;
import org.understudy.helpdesk.HintRefused.Why;

class ZnunyHintDoorTest {

  private final HintDoor unit = new ZnunyHintDoor(SignedHint.SIGNATURE, SignedHint.CLOCK);

  @Test
  void shouldLetInWhatTheHostSigned() {
    Hint hint = SignedHint.of(SignedHint.hintOf(FactsFixture.facts())).enter(unit);

    assertThat(hint.id()).isEqualTo("h-1");
    assertThat(hint.sentAt()).isEqualTo(NOW);
    assertThat(hint.conversations()).hasSize(1);
    assertThat(hint.conversations().get(0).id()).isEqualTo(new ConversationId("12"));
  }

  @Test
  void shouldIgnoreFieldsThatNewerSendersMayAdd() {
    String body = "{\"New\":{\"a\":[1]},\"Type\":\"tickets.changed\",\"Tickets\":[]}";

    assertThat(SignedHint.of(body).enter(unit).conversations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 0, 300})
  void shouldLetInWithinTheTolerance(long seconds) {
    assertThat(SignedHint.sentAt(NOW.plusSeconds(seconds)).enter(unit).conversations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-360, -301, 301, 360})
  void shouldRefuseOutsideTheTolerance(long seconds) {
    shouldNotBeAuthentic(SignedHint.sentAt(NOW.plusSeconds(seconds)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "-1",
        "+1795262400",
        "1795262400.0",
        "1795262400 ",
        "99999999999999999"
      })
  void shouldRefuseATimeThatIsNoNumber(String timestamp) {
    shouldNotBeAuthentic(SignedHint.of("h-1", timestamp, SignedHint.hintOf("").getBytes(UTF_8)));
  }

  @Test
  void shouldRefuseAnIdThatIsLongerThanTheInboxKeeps() {
    String timestamp = String.valueOf(NOW.getEpochSecond());
    byte[] body = "{\"Type\":\"tickets.changed\",\"Tickets\":[]}".getBytes(UTF_8);

    assertThat(SignedHint.of("h".repeat(80), timestamp, body).enter(unit).id()).hasSize(80);
    shouldNotBeAuthentic(SignedHint.of("h".repeat(81), timestamp, body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "h.1", "h 1", "h-1\r\nX: y", "h-\u00e4"})
  void shouldRefuseAnIdThatMakesTheSignedTextAmbiguous(String id) {
    String now = Long.toString(NOW.getEpochSecond());

    shouldNotBeAuthentic(SignedHint.of(id, now, SignedHint.hintOf("").getBytes(UTF_8)));
  }

  @Test
  void shouldRefuseWhatIsNotSigned() {
    SignedHint good = SignedHint.sentAt(NOW);

    shouldNotBeAuthentic(good.withSignature(null));
    shouldNotBeAuthentic(good.withSignature(""));
    shouldNotBeAuthentic(good.withSignature(" ".repeat(5000) + good.signature()));
    shouldNotBeAuthentic(new SignedHint(null, good.timestamp(), good.signature(), good.body()));
    shouldNotBeAuthentic(new SignedHint(good.id(), null, good.signature(), good.body()));
  }

  @Test
  void shouldNotTellWhatWasWrong() {
    SignedHint good = SignedHint.sentAt(NOW);

    String forged = refusal(good.withSignature("v1,AAAA")).getMessage();
    String late = refusal(SignedHint.sentAt(NOW.minus(Duration.ofHours(1)))).getMessage();

    assertThat(forged).isEqualTo(late).doesNotContain(SignedHint.SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"Type\":\"tickets.changed\"}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":null}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":{}}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[null]}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[{}]}",
        "{\"Type\":\"agents.changed\",\"Tickets\":[]}",
        "{\"Type\":[\"tickets.changed\"],\"Tickets\":[]}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[]} x",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[]}{}",
        "{\"Type\":\"tickets.changed\",\"Type\":\"tickets.changed\",\"Tickets\":[]}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[],\"x\":{\"y\":1,\"y\":2}}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[],\"x\":NaN}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[],\"x\":Infinity}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[],\"x\":1e}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[],}",
        "{'Type':'tickets.changed','Tickets':[]}",
        "{\"Type\":\"tickets.changed\",\"Tickets\":[] /* comment */}"
      })
  void shouldNotUnderstandOtherForms(String body) {
    HintRefused refusal = refusal(SignedHint.of(body));

    assertThat(refusal.why()).isEqualTo(Why.NOT_UNDERSTOOD);
    assertThat(refusal).hasMessageContaining("docs/protocol.md");
  }

  @Test
  void shouldNotUnderstandDeepNesting() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);

    shouldNotBeUnderstood(
        SignedHint.of("{\"Type\":\"tickets.changed\",\"Tickets\":[],\"x\":" + deep + "}"), "JSON");
  }

  @Test
  void shouldNotUnderstandOtherEncodings() {
    String now = Long.toString(NOW.getEpochSecond());
    String text = "{\"Type\":\"tickets.changed\",\"Tickets\":[],\"x\":\"\u00e4\"}";

    shouldNotBeUnderstood(SignedHint.of("h-1", now, text.getBytes(ISO_8859_1)), "UTF-8");
    shouldNotBeUnderstood(SignedHint.of("h-1", now, text.getBytes(UTF_16)), "UTF-8");
  }

  @Test
  void shouldSayWhereAValueIsWrong() {
    String facts = FactsFixture.facts(json -> json.put("OwnerID", "john"));

    shouldNotBeUnderstood(SignedHint.of(SignedHint.hintOf(facts)), "Ticket 12: OwnerID");
  }

  @Test
  void shouldRefuseMoreTicketsThanAgreed() {
    String fifty = LongStream.range(1, 51).mapToObj(FactsFixture::facts).collect(joining(","));

    assertThat(SignedHint.of(SignedHint.hintOf(fifty)).enter(unit).conversations()).hasSize(50);
    shouldNotBeUnderstood(
        SignedHint.of(SignedHint.hintOf(fifty + "," + FactsFixture.facts(51))), "at most 50");
  }

  private void shouldNotBeAuthentic(SignedHint hint) {
    assertThat(refusal(hint).why()).isEqualTo(Why.NOT_AUTHENTIC);
  }

  private void shouldNotBeUnderstood(SignedHint hint, String message) {
    assertThatThrownBy(() -> hint.enter(unit))
        .isInstanceOfSatisfying(
            HintRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.NOT_UNDERSTOOD))
        .hasMessageContaining(message);
  }

  private HintRefused refusal(SignedHint hint) {
    try {
      hint.enter(unit);
    } catch (HintRefused refused) {
      return refused;
    }
    throw new AssertionError("The hint was let in.");
  }
}
