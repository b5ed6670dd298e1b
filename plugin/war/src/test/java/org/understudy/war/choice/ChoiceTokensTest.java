package org.understudy.war.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTokensTest {

  private static final String SECRET = "a-secret-of-at-least-32-characters";
  private static final Instant END = Instant.parse("2026-12-23T09:00:00Z");
  private static final UUID DECISION = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

  private final ChoiceTokens unit = new ChoiceTokens(List.of(SECRET));

  @Test
  void shouldKnowItsOwnTokensAndTheirEnd_B6() {
    String token = unit.of(DECISION, END);

    assertThat(unit.check(token)).isEqualTo(new ChoiceTokens.Checked(true, END));
    assertThat(unit.of(DECISION, END)).as("a message may be sent again").isEqualTo(token);
    assertThat(unit.of(UUID.randomUUID(), END)).isNotEqualTo(token);
    assertThat(token).matches("[A-Za-z0-9_-]{54}").doesNotContain(DECISION.toString());
  }

  @Test
  void shouldRefuseEveryAlteredToken_B6() {
    String token = unit.of(DECISION, END);

    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String altered = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(unit.check(altered).authentic()).as("letter " + i).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not base64!", "AAAA", "=", "%00"})
  void shouldRefuseWhatIsNoToken_B6(String guessed) {
    assertThat(unit.check(guessed).authentic()).isFalse();
    assertThat(unit.check(unit.of(DECISION, END) + guessed + "A").authentic()).isFalse();
  }

  @Test
  void shouldKnowTokensOfTheSecretBefore_B6() {
    ChoiceTokens changed = new ChoiceTokens(List.of("another-secret-of-32-characters-x", SECRET));
    ChoiceTokens stranger = new ChoiceTokens(List.of("another-secret-of-32-characters-x"));

    assertThat(changed.check(unit.of(DECISION, END)).authentic()).isTrue();
    assertThat(stranger.check(unit.of(DECISION, END)).authentic()).isFalse();
  }

  @Test
  void shouldAcceptNoneOfAMillionGuesses_B6() {
    // A fixed seed: a guess that were accepted would be accepted again.
    SplittableRandom random = new SplittableRandom(6);
    String token = unit.of(DECISION, END);
    byte[] real = Base64.getUrlDecoder().decode(token);
    int accepted = 0;

    for (int i = 0; i < 1_000_000; i++) {
      byte[] guess = new byte[real.length];
      if (i % 2 == 0) {
        random.nextBytes(guess);
      } else {
        System.arraycopy(real, 0, guess, 0, real.length);
        for (int change = random.nextInt(1, 4); change > 0; change--) {
          guess[random.nextInt(guess.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      boolean same = Arrays.equals(guess, real);
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(guess);
      accepted += !same && unit.check(text).authentic() ? 1 : 0;
    }

    assertThat(accepted).isZero();
    assertThat(unit.check(token).authentic()).isTrue();
  }
}
