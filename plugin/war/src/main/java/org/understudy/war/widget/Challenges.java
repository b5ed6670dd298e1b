package org.understudy.war.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/**
 * A small piece of work before a message is taken: nothing for one person, too much for a machine
 * that sends thousands. The challenge is signed, so none is stored before it was solved.
 */
@ApplicationScoped
public class Challenges {

  /** Some tenths of a second of a phone, on average 2^15 hashes. */
  public static final int BITS = 15;

  private static final Duration GOOD = Duration.ofHours(1);
  private static final int LONGEST_SOLUTION = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Clock clock;
  private Seal seal;

  @SuppressWarnings("NullAway")
  protected Challenges() {}

  @Inject
  public Challenges(Settings settings, Clock clock) {
    this(settings.links().secrets(), clock);
  }

  Challenges(List<String> secrets, Clock clock) {
    this.clock = clock;
    seal = new Seal("understudy website challenge 1", secrets);
  }

  /**
   * @param bits so many bits at the start of SHA-256 of "text.solution" have to be 0
   */
  public record Challenge(String text, int bits, Instant until) {}

  /** A new one, for the forms of one website. */
  public Challenge next(String website) {
    byte[] id = new byte[16];
    RANDOM.nextBytes(id);
    Instant until = clock.instant().plus(GOOD);
    return new Challenge(seal.of(HexFormat.of().formatHex(id), until, website), BITS, until);
  }

  /**
   * Its id, which counts once.
   *
   * @throws Refused when it is not ours, over, for another website or not solved
   */
  public String solved(String website, @Nullable String challenge, @Nullable String solution) {
    Seal.Opened opened =
        seal.open(challenge == null ? "" : challenge, website)
            .orElseThrow(() -> refused("The challenge was not made for this website."));
    if (!opened.until().isAfter(clock.instant())) {
      throw refused("The challenge is over.");
    }
    if (solution == null
        || solution.length() > LONGEST_SOLUTION
        || zeros(challenge + "." + solution) < BITS) {
      throw refused("The challenge is not solved.");
    }
    return opened.id();
  }

  /** How many bits at the start of the hash are 0. */
  static int zeros(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return hash.length * Byte.SIZE - new BigInteger(1, hash).bitLength();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }

  private static Refused refused(String why) {
    return new Refused(
        ProblemType.CHALLENGE_NOT_SOLVED, why + " Ask for a new one. Nothing was sent.");
  }
}
