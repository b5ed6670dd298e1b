package org.understudy.war.availability;

import java.util.List;
import org.understudy.availability.Coverage.Gap;
import org.understudy.conversation.TeamId;

/**
 * Where too few people are there (A7).
 *
 * @param teams those with gaps
 * @param customers how many customers with somebody of their own were looked at
 * @param unattended those for whom nobody of their own is there
 */
public record CoverageReport(List<TeamGaps> teams, int customers, List<Unattended> unattended) {

  /** Gaps of one team in the order of time. */
  public record TeamGaps(TeamId team, List<Gap> gaps) {}

  /** Times in which a customer's own people are all away, in the order of time. */
  public record Unattended(String customer, List<Gap> gaps) {}

  /** What is not in another report. */
  CoverageReport without(CoverageReport other) {
    return new CoverageReport(
        teams.stream()
            .map(team -> new TeamGaps(team.team(), minus(team.gaps(), other.of(team.team()))))
            .filter(team -> !team.gaps().isEmpty())
            .toList(),
        customers,
        unattended.stream().filter(customer -> !other.unattended().contains(customer)).toList());
  }

  private List<Gap> of(TeamId team) {
    return teams.stream()
        .filter(known -> known.team().equals(team))
        .flatMap(known -> known.gaps().stream())
        .toList();
  }

  private static List<Gap> minus(List<Gap> gaps, List<Gap> others) {
    return gaps.stream().filter(gap -> !others.contains(gap)).toList();
  }
}
