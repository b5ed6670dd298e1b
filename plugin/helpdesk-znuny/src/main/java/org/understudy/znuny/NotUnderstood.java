package org.understudy.znuny;

/** What came from the host is not what docs/protocol.md describes; the message says where. */
final class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotUnderstood(String message) {
    super(message);
  }

  NotUnderstood(String message, Throwable cause) {
    super(message, cause);
  }
}
