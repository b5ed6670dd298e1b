package org.understudy.war.decider;

/** What can be broken on purpose, to see that the model notices. */
enum HistoryMistake {
  /** A node whose lease has lapsed can still write. */
  NO_FENCING,
  /** The same opening can be decided twice in the same round. */
  NO_DECISION_KEY,
  /** The same facts can be heard twice. */
  NO_INBOX_KEY,
  /** Decisions know no limit. */
  NO_CAPACITY,
  /** The host changes what has changed meanwhile. */
  NO_COMPARISON,
  /** The host does not know what it has done already. */
  NO_MEMORY_OF_CHANGES,
  /** Who takes over does not look for what is still to be carried out. */
  PENDING_FORGOTTEN,
  /** A batch that failed leaves its memory behind. */
  MEMORY_KEPT
}
