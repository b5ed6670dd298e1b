package org.understudy.rules;

import java.util.List;
import java.util.Map;

/**
 * What happens when a customer writes to an owner who is absent (B).
 *
 * @param awayMessages B1: the customer is told that the owner is away
 * @param on B2: somebody stands in
 * @param sharing B7
 * @param asking B5: whether the customer chooses
 * @param texts B1: what customers read, by language (BCP 47); never empty
 * @param nobodyThere W5: what customers read whose conversation waits because nobody can take it,
 *     by language; empty when they are told nothing
 * @param ownerBack B7: what customers read when the owner is back and who stood in beside him
 *     leaves, by language; empty when they are told nothing
 * @param chosenForAgents B4: agents do not choose their own backups, supervisors and admins do
 */
public record Backup(
    boolean awayMessages,
    boolean on,
    Sharing sharing,
    Asking asking,
    Map<String, AwayText> texts,
    Map<String, String> nobodyThere,
    Map<String, String> ownerBack,
    boolean chosenForAgents) {

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
    // Stored by a version that asked nobody and had no texts.
    asking = asking == null ? Asking.NEVER : asking;
    texts = texts == null || texts.isEmpty() ? AwayTexts.BUILT_IN : Map.copyOf(texts);
    nobodyThere = nobodyThere == null ? Map.of() : Map.copyOf(nobodyThere);
    ownerBack = ownerBack == null ? OwnerBackTexts.BUILT_IN : Map.copyOf(ownerBack);
    if (on && !awayMessages) {
      throw new InvalidRules(
          List.of(
              new InvalidRules.Violation(
                  "backup.on",
                  "Backup (backup.on) needs away messages (backup.awayMessages): switch"
                      + " awayMessages on, or send backup.bothOff as true to switch both off.")));
    }
  }

  /** Agents choose their own backups. */
  public Backup(
      boolean awayMessages,
      boolean on,
      Sharing sharing,
      Asking asking,
      Map<String, AwayText> texts,
      Map<String, String> nobodyThere,
      Map<String, String> ownerBack) {
    this(awayMessages, on, sharing, asking, texts, nobodyThere, ownerBack, false);
  }

  /** Customers whose conversation waits are told nothing; of a return they read our texts. */
  public Backup(
      boolean awayMessages,
      boolean on,
      Sharing sharing,
      Asking asking,
      Map<String, AwayText> texts) {
    this(awayMessages, on, sharing, asking, texts, Map.of(), OwnerBackTexts.BUILT_IN);
  }

  /** Nobody is asked, and customers read the texts that come with the product. */
  public Backup(boolean awayMessages, boolean on, Sharing sharing) {
    this(awayMessages, on, sharing, Asking.NEVER, AwayTexts.BUILT_IN);
  }
}
