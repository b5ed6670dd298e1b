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

  /**
   * How many more conversations the team can take together.
   *
   * @param unlimited counts for an agent without a limit
   */
  public static int places(
      Pool team, TeamRules rules, int unlimited, Instant now, Duration presenceGrace) {
    int places = 0;
    for (Agent agent : team.agents()) {
      if (Pull.against(rules, agent, Set.of(), now, presenceGrace) == null) {
        Integer limit = agent.limit(rules.capacity());
        places += limit == null ? unlimited : limit - agent.open();
      }
    }
    return places;
  }
}
