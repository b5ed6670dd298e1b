package org.understudy.helpdesk;

/** The host could not be reached, or gave an answer that cannot be trusted. Try again later. */
public final class HelpdeskUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public HelpdeskUnavailable(String message) {
    super(message);
  }

  public HelpdeskUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
