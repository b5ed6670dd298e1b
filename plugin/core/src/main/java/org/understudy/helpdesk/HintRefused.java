package org.understudy.helpdesk;

/** A hint that is not let in; the message says what to do and holds no secret. */
public final class HintRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it was refused. */
  public enum Why {
    /** Signature missing, wrong, or outside the time tolerance. */
    NOT_AUTHENTIC,
    /** Signed well, but not in the form that docs/protocol.md describes. */
    NOT_UNDERSTOOD
  }

  private final Why why;

  public HintRefused(Why why, String message) {
    super(message);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
