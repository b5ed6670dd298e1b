package org.understudy.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;

/** Why an agent is not there, as words that fit after "John is". */
final class Away {

  private Away() {}

  static String phrase(Agent agent, Instant now, Moments moments) {
    if (!agent.attendance().enabled()) {
      return "disabled in the helpdesk";
    }
    boolean outOfOffice = covers(agent.attendance().outOfOffice(), now);
    boolean absent = covers(agent.attendance().status(), now);
    if (!outOfOffice && !absent) {
      return "not online";
    }
    Instant backAt = agent.attendance().backAt(now);
    return (outOfOffice ? "out of office" : "absent")
        + (backAt == null ? "" : " until " + moments.end(backAt));
  }

  private static boolean covers(@Nullable Absence absence, Instant now) {
    return absence != null && absence.covers(now);
  }
}
