package org.understudy.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What happens when a customer writes to an owner who is absent (B).
 *
 * @param awayMessages B1: the customer is told that the owner is away
 * @param on B2: somebody stands in
 * @param sharing B7
 */
public record Backup(boolean awayMessages, boolean on, Sharing sharing) {

  /** Nobody stands in and nobody is told. */
  public static final Backup OFF = new Backup(false, false, Sharing.FORWARD);

  /** How the backup comes in (B7). */
  public enum Sharing {
    /** The backup becomes the owner. */
    FORWARD,
    /** The owner stays, and the backup joins until he is back. */
    GROUP
  }

  /**
   * @throws InvalidRules when somebody shall stand in although away messages are off
   */
  public Backup {
    List<InvalidRules.Violation> violations = new ArrayList<>();
    if (on && !awayMessages) {
      violations.add(
          new InvalidRules.Violation(
              "backup.on",
              "Backup (B2) needs away messages: switch awayMessages on, or backup off too."));
    }
    if (!violations.isEmpty()) {
      throw new InvalidRules(violations);
    }
  }
}
