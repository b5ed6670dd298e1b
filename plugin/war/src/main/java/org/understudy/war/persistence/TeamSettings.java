package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.rules.TeamRules;

/**
 * A team's rules as they are kept.
 *
 * @param version 0 when nobody has set anything up
 * @param changedAt null when nobody has
 */
public record TeamSettings(
    TeamId team,
    TeamRules rules,
    int version,
    @Nullable Instant changedAt,
    @Nullable String changedBy) {

  /** What counts before anybody has set anything up. */
  public static TeamSettings untouched(TeamId team) {
    return new TeamSettings(team, TeamRules.OFF, 0, null, null);
  }
}
