package org.understudy.simulation;

import java.util.List;
import org.understudy.conversation.TeamId;
import org.understudy.fairness.Fairness;
import org.understudy.fairness.Share;

/**
 * What rules would have made of the past.
 *
 * @param openings how many new and reopened conversations there were
 * @param teams in the order of their ids; teams without any are left out
 */
public record Figures(int openings, Counts counts, Waits waits, List<OfTeam> teams) {

  public Figures {
    teams = List.copyOf(teams);
  }

  /**
   * How they ended; assigned, kept, left and unassigned together are all.
   *
   * @param assigned somebody got it, at once or later
   * @param reassigned of these, how many moved away from an owner
   * @param kept the owner stayed
   * @param left nothing was done: agents pick, a person decided, no customer wrote
   * @param waited how many waited for somebody, found or not
   * @param unassigned nobody was found before it was closed then, or before the end
   */
  public record Counts(
      int assigned, int reassigned, int kept, int left, int waited, int unassigned) {}

  /**
   * @param shares of those who were given something or could have been, in the order of their ids
   */
  public record OfTeam(
      TeamId team,
      String name,
      int openings,
      Counts counts,
      Waits waits,
      Fairness fairness,
      List<Share> shares) {

    public OfTeam {
      shares = List.copyOf(shares);
    }
  }
}
