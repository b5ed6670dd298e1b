package org.understudy.war.persistence;

/** Somebody else has changed the same thing since it was read; nothing was stored. */
public final class StaleVersion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleVersion(String what, int present) {
    super(
        "Somebody else has changed "
            + what
            + " (now version "
            + present
            + "). Read it again, then repeat your change.");
  }
}
