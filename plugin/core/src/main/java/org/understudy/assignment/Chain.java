package org.understudy.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Strategy;

/**
 * The way from an absent owner over his backup, the backup's backup and so on to somebody who is
 * there (B4, B9). Loops and long chains end.
 *
 * @param attempts one for each who was asked, in this order
 */
record Chain(List<Attempt> attempts) {

  private static final int LONGEST = 10;

  /** Follows the chain until somebody is found. */
  static Chain from(Agent owner, Situation situation, Criteria criteria) {
    List<Attempt> attempts = new ArrayList<>();
    Set<AgentId> asked = new HashSet<>(Set.of(owner.id()));
    AgentId next = situation.deputies().backup(owner.id(), situation.conversation());
    while (next != null && asked.add(next) && attempts.size() < LONGEST) {
      Pool pool = Alone.pool(next, situation.roster().find(next));
      Attempt attempt = Search.in(pool, Strategy.ROUND_ROBIN, criteria);
      attempts.add(attempt);
      next = attempt.chosen() == null ? situation.deputies().backup(next) : null;
    }
    return new Chain(attempts);
  }

  /** Who stands in, null when nobody of the chain can. */
  @Nullable Agent found() {
    return attempts.isEmpty() ? null : attempts.getLast().winner();
  }
}
