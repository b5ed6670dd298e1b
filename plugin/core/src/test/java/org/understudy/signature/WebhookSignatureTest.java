package org.understudy.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the vectors that the reference libraries of Standard Webhooks and Svix publish. */
class WebhookSignatureTest {

  private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final String TIME = "1614265330";
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
  private static final String GOOD = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  private final WebhookSignature unit = withKeys(KEY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw|msg_p5jXN8AQM9LWM0D4loKWxJek|1614265330|{"test": 2432232314}|v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
          plJ3nmyCDGBKInavdOK15jsl|msg_loFOjxBNrRLzqYUf|1731705121|{"event_type":"ping","data":{"success":true}}|v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=
          C2FVsBQIhrscChlQIMV+b5sSYspob7oD|msg_27UH4WbU6Z5A5EzD8u03UvzRbpk|1649367553|{"email":"test@example.com","username":"test_user"}|v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=
          """)
  void shouldSignLikeThePublishedVectors(
      String key, String id, String time, String body, String expected) {
    WebhookSignature vector = withKeys(key);

    assertThat(vector.sign(id, time, body.getBytes(UTF_8))).isEqualTo(expected);
    assertThat(vector.fits(id, time, body.getBytes(UTF_8), expected)).isTrue();
  }

  @Test
  void shouldAcceptOneGoodSignatureAmongOthers() {
    assertThat(unit.fits(ID, TIME, BODY, "v1,AAAA v1a,BBBB " + GOOD + " v2,CCCC")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "v1,",
        "v1",
        ",",
        // the signature without its version, with another version, cut, prolonged, other case
        "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "V1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE==",
        "v1,g0hM9SsE",
        "v1,G0HM9SSE+OTPJTGT/TMIKTSYZLE3UFJELVLNIOLJ1OE=",
        // SHA-1 of the same message under the same key
        "v1,nLII/83MyaPcuxB/WdA7EkMxDsE=",
        // two signatures glued by a comma, as a proxy joins two headers
        "v1,AAAA,v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
      })
  void shouldRefuseWhatIsNotExactlyTheSignature(String given) {
    assertThat(unit.fits(ID, TIME, BODY, given)).isFalse();
  }

  @Test
  void shouldCoverIdTimeAndEveryByteOfTheBody() {
    assertThat(unit.fits(ID + "x", TIME, BODY, GOOD)).isFalse();
    assertThat(unit.fits(ID, "1614265331", BODY, GOOD)).isFalse();
    assertThat(unit.fits(ID, TIME, "{\"test\":2432232314}".getBytes(UTF_8), GOOD)).isFalse();
    assertThat(unit.fits(ID, TIME, new byte[0], GOOD)).isFalse();
  }

  @Test
  void shouldAcceptBothSecretsWhileTheyAreChangedAndOnlyTheNewOneAfter() {
    WebhookSignature before = withKeys(KEY);
    WebhookSignature between = withKeys("plJ3nmyCDGBKInavdOK15jsl", KEY);
    WebhookSignature after = withKeys("plJ3nmyCDGBKInavdOK15jsl");

    assertThat(between.fits(ID, TIME, BODY, before.sign(ID, TIME, BODY))).isTrue();
    assertThat(between.fits(ID, TIME, BODY, after.sign(ID, TIME, BODY))).isTrue();
    assertThat(before.fits(ID, TIME, BODY, between.sign(ID, TIME, BODY))).isTrue();
    assertThat(after.fits(ID, TIME, BODY, between.sign(ID, TIME, BODY))).isTrue();
    assertThat(after.fits(ID, TIME, BODY, before.sign(ID, TIME, BODY))).isFalse();
  }

  @Test
  void shouldLookAtAFewSignaturesOnly() {
    assertThat(unit.fits(ID, TIME, BODY, "v1,AAAA ".repeat(16) + GOOD)).isFalse();
  }

  private static WebhookSignature withKeys(String... keys) {
    return new WebhookSignature(List.of(keys).stream().map(Base64.getDecoder()::decode).toList());
  }
}
