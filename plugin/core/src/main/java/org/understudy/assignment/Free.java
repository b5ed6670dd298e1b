package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.understudy.rules.TeamRules;

/** Counts who could take one more (W4). Looks at everybody, so it is asked only when needed. */
public final class Free {

  private Free() {}

  /**
   * @param rules the switches of the team
   * @param presenceGrace how long after the last request an agent still counts as online
   */
  public static int count(Pool team, TeamRules rules, Instant now, Duration presenceGrace) {
    return Search.count(
        team,
        new Criteria(
            null,
            rules.excluded(),
            true,
            rules.onlineOnly(),
            Set.of(),
            rules.capacity(),
            now,
            presenceGrace));
  }
}
