package org.understudy.rules;

/** How the new conversations of a team find somebody (C1). */
public enum Mode {
  /** Agents pick what they like. */
  NORMAL,
  /** R1: each gets one owner. */
  AUTOMATIC,
  /** C2, C3: they wait in a queue that nobody sees, and agents take the next one. */
  AVAILABILITY
}
