package org.understudy.war.launch;

import java.io.Serial;

/** A pass that opens nothing. The message is for the log. */
public class PassRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Why why;

  /** What can be done about it. */
  public enum Why {
    /** Altered, made with another secret, or for something else. */
    NOT_AUTHENTIC,
    /** It was good, and is not any more: begin anew from the helpdesk. */
    OVER,
    /** The helpdesk does not know this agent as valid. */
    NOBODY
  }

  PassRefused(Why why, String message) {
    super(message);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
