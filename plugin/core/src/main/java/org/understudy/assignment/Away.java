package org.understudy.assignment;

import java.time.Instant;
import org.understudy.availability.Availabilities;
import org.understudy.availability.AwayTime;
import org.understudy.wording.Phrase;

/** Why an agent is not there, as words that fit after "John is". */
final class Away {

  private Away() {}

  static Phrase phrase(Agent agent, Instant now) {
    if (!agent.attendance().enabled()) {
      return Phrase.of("away.disabled");
    }
    AwayTime away = Availabilities.covering(agent.attendance().away(), now);
    if (away == null) {
      return Phrase.of("away.not-online");
    }
    Instant backAt = agent.attendance().backAt(now);
    return backAt == null
        ? away.words()
        : Phrase.of("away.until", away.words(), new Phrase.End(backAt));
  }
}
