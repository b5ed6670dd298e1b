package org.understudy.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a customer of an absent owner chooses between waiting and the backup (B5, B8).
 *
 * @param always false: the backup takes over at once
 * @param answerWithin how long the customer has time to choose, by the clock
 * @param unanswered what happens then
 * @param noticesPerDay most away messages to one customer in 24 hours
 */
public record Asking(
    boolean always, Duration answerWithin, Unanswered unanswered, int noticesPerDay) {

  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final int MOST_NOTICES = 50;

  /** Nobody is asked. */
  public static final Asking NEVER = new Asking(false, Duration.ofHours(4), Unanswered.APPLY, 5);

  /** What happens when the customer does not choose in time. */
  public enum Unanswered {
    /** The backup comes in. */
    APPLY,
    /** The conversation waits for its owner. */
    WAIT
  }

  /**
   * @throws InvalidRules when a number is out of its range
   */
  public Asking {
    List<InvalidRules.Violation> violations = new ArrayList<>();
    if (answerWithin.compareTo(SHORTEST) < 0 || answerWithin.compareTo(LONGEST) > 0) {
      violations.add(
          new InvalidRules.Violation(
              "backup.answerWithin", "Must be from PT10S to P7D; PT4H means four hours."));
    }
    if (noticesPerDay < 1 || noticesPerDay > MOST_NOTICES) {
      violations.add(
          new InvalidRules.Violation(
              "backup.noticesPerDay", "Must be from 1 to " + MOST_NOTICES + "."));
    }
    if (!violations.isEmpty()) {
      throw new InvalidRules(violations);
    }
  }
}
