package org.understudy.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Question.Kind;
import org.understudy.rules.Strategy;

/**
 * Looks for the first in a strategy's order who passes all questions. Teams may have thousands of
 * members: it ends soon after somebody was found, and words are left to those who read them.
 */
final class Search {

  /** So many are looked at, although somebody was found, to tell who else was near. */
  private static final int NEAR = 30;

  /** Of those who fell out at one question so many are kept when nobody was found. */
  private static final int KEPT = 30;

  private final Pool pool;
  private final Strategy strategy;
  private final Criteria criteria;
  private final Objections objections;
  private final Map<Kind, Integer> fellOut = new EnumMap<>(Kind.class);
  private final List<Agent> seen = new ArrayList<>();

  private Search(Pool pool, Strategy strategy, Criteria criteria) {
    this.pool = pool;
    this.strategy = strategy;
    this.criteria = criteria;
    this.objections = new Objections(criteria);
  }

  static Attempt in(Pool pool, Strategy strategy, Criteria criteria) {
    return new Search(pool, strategy, criteria).run();
  }

  /** How many pass all questions. */
  static int count(Pool pool, Criteria criteria) {
    Objections objections = new Objections(criteria);
    int count = 0;
    for (Agent agent : pool.agents()) {
      if (objections.first(agent) == Kind.COMES_NEXT) {
        count++;
      }
    }
    return count;
  }

  private Attempt run() {
    Agent chosen = null;
    int asked = 0;
    for (Agent agent : pool.inOrder(strategy, criteria)) {
      if (chosen != null && asked >= NEAR) {
        break;
      }
      asked++;
      Kind kind = objections.first(agent);
      if (kind == Kind.COMES_NEXT && chosen == null) {
        chosen = agent;
        seen.add(agent);
      } else if (fellOut.merge(kind, 1, Integer::sum) <= KEPT) {
        seen.add(agent);
      }
    }
    return attempt(chosen);
  }

  private Attempt attempt(@Nullable Agent chosen) {
    FixedPool looked = new FixedPool(pool.team(), pool.name(), pool.size(), seen);
    return new Attempt(looked, strategy, criteria, fellOut, chosen == null ? null : chosen.id());
  }
}
