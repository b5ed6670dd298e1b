package org.understudy.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the ordered rules (R6).
 *
 * @param id stays the same while the rule is edited and moved
 * @param enabled a rule that is switched off is passed over
 * @param when all of these have to hold; a rule without any fits always
 * @param welcome R7: message to the customer when it has found somebody, null for none
 * @param whenBack O6: for those that it took from an absent owner; null for what the team says
 */
public record Rule(
    String id,
    String name,
    boolean enabled,
    List<Condition> when,
    Action then,
    @Nullable String welcome,
    Lifecycle.@Nullable WhenBack whenBack) {

  /** One whose conversations go back as the team says. */
  public Rule(
      String id,
      String name,
      boolean enabled,
      List<Condition> when,
      Action then,
      @Nullable String welcome) {
    this(id, name, enabled, when, then, welcome, null);
  }

  public Rule {
    when = List.copyOf(when);
  }

  /**
   * W4: when it may fit by time alone.
   *
   * @return the next such moment after that of the matter; null when something else is in the way
   */
  @Nullable Instant nextFit(Matter matter) {
    Instant next = null;
    for (Condition condition : enabled ? when : List.<Condition>of()) {
      Instant change = condition.nextChange(matter.queue().since(), matter.now());
      if (change == null && !condition.holds(matter)) {
        return null;
      }
      next = next == null || (change != null && change.isBefore(next)) ? change : next;
    }
    return next;
  }

  /** True when it is switched on and every condition holds. */
  public boolean fits(Matter matter) {
    if (!enabled) {
      return false;
    }
    for (int i = 0; i < when.size(); i++) {
      if (!when.get(i).holds(matter)) {
        return false;
      }
    }
    return true;
  }
}
