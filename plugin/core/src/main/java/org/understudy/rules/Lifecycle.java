package org.understudy.rules;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a team wants beyond the question who gets a conversation now.
 *
 * @param whenClosed R8
 * @param whenBack O6: for conversations that were taken from an absent owner
 * @param backAtOnce N6: so many go back to one agent within ten minutes at most
 * @param whenDisabled D3
 * @param askFor how long a question of {@link WhenBack#ASK} is open; then the new owner keeps it
 */
public record Lifecycle(
    WhenClosed whenClosed,
    WhenBack whenBack,
    int backAtOnce,
    Duration askFor,
    WhenDisabled whenDisabled) {

  /** What counts for a team that nobody has set up: owners stay. */
  public static final Lifecycle USUAL =
      new Lifecycle(WhenClosed.KEEP, WhenBack.KEEP, 3, Duration.ofDays(1), WhenDisabled.PREVIEW);

  /** What becomes of the owner of a conversation that is closed (R8). */
  public enum WhenClosed {
    /** He stays, and is asked first when the customer writes again. */
    KEEP,
    /** Nobody owns it any more; when the customer writes again it is like a new one. */
    UNASSIGN
  }

  /** What happens with the conversations of an agent who is disabled in the host (D3). */
  public enum WhenDisabled {
    /** Nothing, until an admin has looked at it and begins. */
    PREVIEW,
    /** They go to others by themselves. */
    AUTOMATIC
  }

  /** Who has a conversation when its former owner is there again (O6). */
  public enum WhenBack {
    /** The new owner keeps it. */
    KEEP,
    /** It goes back, unless somebody has answered the customer meanwhile. */
    GIVE_BACK,
    /** The two are asked. */
    ASK
  }

  /**
   * @throws InvalidRules when a number or time cannot be meant
   */
  public Lifecycle {
    // Stored by a version that knew less.
    whenClosed = requireNonNullElse(whenClosed, WhenClosed.KEEP);
    whenBack = requireNonNullElse(whenBack, WhenBack.KEEP);
    askFor = requireNonNullElse(askFor, Duration.ofDays(1));
    whenDisabled = requireNonNullElse(whenDisabled, WhenDisabled.PREVIEW);
    List<InvalidRules.Violation> violations = new ArrayList<>();
    if (backAtOnce < 1) {
      violations.add(
          new InvalidRules.Violation(
              "backAtOnce", "At least 1 goes back at a time; choose whenBack keep for none."));
    }
    if (!askFor.isPositive()) {
      violations.add(
          new InvalidRules.Violation("askFor", "The time for an answer must be positive."));
    }
    if (!violations.isEmpty()) {
      throw new InvalidRules(violations);
    }
  }

  /** The same with another answer to closing. */
  public Lifecycle with(WhenClosed other) {
    return new Lifecycle(other, whenBack, backAtOnce, askFor, whenDisabled);
  }

  /** The same with another answer to a return. */
  public Lifecycle with(WhenBack other) {
    return new Lifecycle(whenClosed, other, backAtOnce, askFor, whenDisabled);
  }
}
