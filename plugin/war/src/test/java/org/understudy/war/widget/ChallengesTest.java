package org.understudy.war.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.war.persistence.WebsiteStarts;
import org.understudy.war.problem.Refused;

/** C5: work instead of riddles. */
class ChallengesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final String SHOP = "aa11";
  private static final List<String> SECRETS = List.of("a secret that only the tests know, really");

  private static final WebsiteStarts.Start SENT =
      new WebsiteStarts.Start("0".repeat(32), SHOP, "", null, NOW);

  private final Challenges unit = at(NOW);

  @Test
  void shouldTakeASolvedChallengeForItsWebsiteUntilItIsOver() {
    Challenges.Challenge challenge = unit.next(SHOP);
    String solution = solve(challenge.text());

    assertThat(unit.solved(SHOP, challenge.text(), solution)).hasSize(32);
    assertThat(at(NOW.plus(Duration.ofMinutes(59))).solved(SHOP, challenge.text(), solution))
        .isEqualTo(unit.solved(SHOP, challenge.text(), solution));
    refused(at(NOW.plus(Duration.ofHours(1))), SHOP, challenge.text(), solution, "over");
    refused(unit, "bb22", challenge.text(), solution, "not made for this website");
  }

  @Test
  void shouldRefuseWhatIsNotSolved() {
    String text = unit.next(SHOP).text();
    String wrong = "no";
    assertThat(Challenges.zeros(text + "." + wrong)).isLessThan(Challenges.BITS);

    refused(unit, SHOP, text, wrong, "not solved");
    refused(unit, SHOP, text, null, "not solved");
    refused(unit, SHOP, null, "1", "not made");
    refused(unit, SHOP, "", "1", "not made");
  }

  @Test
  void shouldRefuseEveryChallengeThatSomebodyHasChanged() {
    String text = unit.next(SHOP).text();
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      char[] letters = text.toCharArray();
      letters[random.nextInt(letters.length)] = (char) ('!' + random.nextInt(90));
      String changed = new String(letters);
      if (!changed.equals(text)) {
        refused(unit, SHOP, changed, "1", "not made");
      }
    }
    refused(unit, SHOP, text + "=", "1", "not made");
    refused(new Challenges(List.of("another secret"), fixed(NOW)), SHOP, text, "1", "not made");
  }

  @Test
  void shouldNeverGiveTheSameTwice() {
    assertThat(unit.next(SHOP).text()).isNotEqualTo(unit.next(SHOP).text());
  }

  @Test
  void shouldTellWhoSendsAgainTheSame() {
    assertThat(new WaitTokens(SECRETS, fixed(NOW.plusSeconds(5))).of(SENT))
        .isEqualTo(new WaitTokens(SECRETS, fixed(NOW)).of(SENT));
  }

  @Test
  void shouldNotTakeATokenOfAnotherPurpose() {
    String waiting = new WaitTokens(SECRETS, fixed(NOW)).of(SENT);

    assertThat(new WaitTokens(SECRETS, fixed(NOW)).start(waiting, SHOP)).contains("0".repeat(32));
    assertThat(new WaitTokens(SECRETS, fixed(NOW)).start(waiting, "bb22")).isEmpty();
    assertThat(new WaitTokens(SECRETS, fixed(NOW.plus(Duration.ofDays(3)))).start(waiting, SHOP))
        .isEmpty();
    refused(unit, SHOP, waiting, solve(waiting), "not made");
  }

  private static String solve(String challenge) {
    int solution = 0;
    while (Challenges.zeros(challenge + "." + solution) < Challenges.BITS) {
      solution++;
    }
    return Integer.toString(solution);
  }

  private static void refused(
      Challenges unit,
      String website,
      @Nullable String challenge,
      @Nullable String solution,
      String why) {
    assertThatThrownBy(() -> unit.solved(website, challenge, solution))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
  }

  private static Challenges at(Instant now) {
    return new Challenges(SECRETS, fixed(now));
  }

  private static Clock fixed(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
