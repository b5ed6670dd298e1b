package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.keycloak.SettingsFixture.SIGNATURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  private static final String ID = "k-1";
  private static final long TIME = 1_700_000_000L;
  private static final byte[] BODY = "{\"Type\":\"people.changed\"}".getBytes(UTF_8);

  /** Computed with: openssl dgst -sha256 -hmac. */
  private static final String GOOD = "v1,+owu6XymSegUqPRimwHoyu5a+5ezU2jVJU6wUQQFLkY=";

  @Test
  void shouldSignAsAnotherToolDoes() {
    assertThat(SIGNATURE.sign(ID, TIME, BODY)).isEqualTo(GOOD);
  }

  @Test
  void shouldAcceptOneGoodSignatureAmongOthers() {
    assertThat(SIGNATURE.fits(ID, TIME, BODY, "v1,AAAA " + GOOD + " v2,CCCC", TIME)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "v1,", "+owu6XymSegUqPRimwHoyu5a+5ezU2jVJU6wUQQFLkY="})
  void shouldRefuseWhatIsNoSignature(String given) {
    assertThat(SIGNATURE.fits(ID, TIME, BODY, given, TIME)).isFalse();
  }

  @Test
  void shouldRefuseAnythingThatWasChanged() {
    byte[] other = "{\"Type\":\"people.changeD\"}".getBytes(UTF_8);

    assertThat(SIGNATURE.fits("k-2", TIME, BODY, GOOD, TIME)).isFalse();
    assertThat(SIGNATURE.fits(ID, TIME + 1, BODY, GOOD, TIME)).isFalse();
    assertThat(SIGNATURE.fits(ID, TIME, other, GOOD, TIME)).isFalse();
    assertThat(new Signature("another").fits(ID, TIME, BODY, GOOD, TIME)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 0, 300})
  void shouldAcceptClocksThatDifferALittle(long difference) {
    assertThat(SIGNATURE.fits(ID, TIME, BODY, GOOD, TIME + difference)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, Long.MIN_VALUE / 2})
  void shouldRefuseWhatIsStaleOrFromTheFuture(long difference) {
    assertThat(SIGNATURE.fits(ID, TIME, BODY, GOOD, TIME + difference)).isFalse();
  }
}
