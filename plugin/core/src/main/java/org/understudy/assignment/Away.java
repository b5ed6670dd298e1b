package org.understudy.assignment;

import java.time.Instant;
import org.understudy.availability.Availabilities;
import org.understudy.availability.AwayTime;

/** Why an agent is not there, as words that fit after "John is". */
final class Away {

  private Away() {}

  static String phrase(Agent agent, Instant now, Moments moments) {
    if (!agent.attendance().enabled()) {
      return "disabled";
    }
    AwayTime away = Availabilities.covering(agent.attendance().away(), now);
    if (away == null) {
      return "not online";
    }
    Instant backAt = agent.attendance().backAt(now);
    return away.words() + (backAt == null ? "" : " until " + moments.end(backAt));
  }
}
