package org.understudy.assignment;

import java.time.Instant;

/** Why an agent is not there, as words that fit after "John is". */
final class Away {

  private Away() {}

  static String phrase(Agent agent, Instant now, Moments moments) {
    if (!agent.enabled()) {
      return "disabled in the helpdesk";
    }
    boolean outOfOffice = agent.outOfOffice() != null && agent.outOfOffice().covers(now);
    boolean absent = agent.status() != null && agent.status().covers(now);
    if (!outOfOffice && !absent) {
      return "not online";
    }
    Instant backAt = agent.backAt(now);
    return (outOfOffice ? "out of office" : "absent")
        + (backAt == null ? "" : " until " + moments.end(backAt));
  }
}
