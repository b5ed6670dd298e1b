package org.understudy.acceptance.faults;

/** Where the server may die on the way of an event. */
enum CrashPoint {
  /** What was heard is written, but not committed. */
  BEFORE_THE_ACCEPT_COMMIT("war.persistence.Inbox", "store", "AT EXIT"),

  /** What was heard is committed; nobody was told, nothing was decided. */
  AFTER_THE_ACCEPT_COMMIT("war.events.HintServlet", "accept", "AFTER INVOKE Inbox.store"),

  /** Decisions are committed, the host has not heard of them. */
  AFTER_THE_DECISION_COMMIT("war.effects.EffectSender", "send", "AT INVOKE Helpdesk.apply"),

  /** The host has changed, and we have not noted it. */
  AFTER_THE_HOST_WRITE("war.effects.EffectSender", "send", "AFTER INVOKE Helpdesk.apply"),

  /** The one who reads the host dies at it, and somebody has to take that work over. */
  WHILE_READING_THE_HOST("war.refresh.Refresh", "run", "AT INVOKE Helpdesk.directory");

  /** So that it also dies with others on their way, and not always with the first. */
  private static final int LATEST = 5;

  private final String type;
  private final String method;
  private final String place;

  CrashPoint(String type, String method, String place) {
    this.type = type;
    this.method = method;
    this.place = place;
  }

  /** How often it may be reached before the server dies there: the host is not read often. */
  int latest() {
    return this == WHILE_READING_THE_HOST ? 1 : LATEST;
  }

  /**
   * The instruction for the agent inside the server: end the virtual machine at once, without any
   * hook or clean-up, when the place is reached for the n-th time after the fuse was armed. The
   * file that arms it disappears when it goes off.
   */
  String instruction(String armed, int nth) {
    return """
    RULE %1$s
    CLASS org.understudy.%2$s
    METHOD %3$s
    %4$s
    BIND armed : java.io.File = new java.io.File("%5$s")
    IF armed.exists() AND incrementCounter("%1$s") == %6$d
    DO armed.delete(), killJVM()
    ENDRULE
    """
        .formatted(name(), type, method, place, armed, nth);
  }
}
