package org.understudy.war.persistence;

import java.util.ArrayList;
import java.util.List;
import org.understudy.assignment.Attempt;
import org.understudy.assignment.Decision;
import org.understudy.assignment.FixedPool;
import org.understudy.assignment.FixedRoster;
import org.understudy.assignment.Situation;

/**
 * Those who were asked stand in the attempts of a decision and among all who could be asked in its
 * situation. They are most of what is stored, so they are stored once: in the decision.
 */
final class AskedPools {

  private AskedPools() {}

  /** The situation as it is stored beside the decision. */
  static Situation leftOut(Situation seen, Decision decision) {
    return seen.roster() instanceof FixedRoster roster
        ? seen.among(
            new FixedRoster(
                roster.pools().stream().filter(pool -> !asked(decision).contains(pool)).toList(),
                roster.others()))
        : seen;
  }

  /** The situation as it was seen; also of one that was stored as a whole. */
  static Situation putBack(Situation stored, Decision decision) {
    FixedRoster rest = (FixedRoster) stored.roster();
    List<FixedPool> pools = new ArrayList<>();
    asked(decision).forEach(pool -> addNew(pool, pools));
    rest.pools().forEach(pool -> addNew(pool, pools));
    return stored.among(new FixedRoster(pools, rest.others()));
  }

  private static List<FixedPool> asked(Decision decision) {
    return decision.attempts().stream().map(Attempt::pool).toList();
  }

  private static void addNew(FixedPool pool, List<FixedPool> pools) {
    if (pools.stream().noneMatch(known -> known.team().equals(pool.team()))) {
      pools.add(pool);
    }
  }
}
