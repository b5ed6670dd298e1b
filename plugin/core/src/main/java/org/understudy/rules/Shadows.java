package org.understudy.rules;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Action.Hold;
import org.understudy.rules.Action.Leave;
import org.understudy.rules.Action.ToAgent;
import org.understudy.rules.Action.ToDedicated;
import org.understudy.rules.Action.ToTeam;

/**
 * Finds rules that never settle anything, because of an earlier one that always fits when they do.
 * A rule that finds nobody is set aside (W2), so the earlier one has to end it always, or to look
 * wherever the later one looks.
 */
final class Shadows {

  private Shadows() {}

  /** The earlier rule that stands before this one; null for none. */
  static @Nullable Rule before(List<Rule> rules, int index) {
    Rule later = rules.get(index);
    for (Rule earlier : rules.subList(0, index)) {
      if (earlier.enabled()
          && Overlap.implies(later.when(), earlier.when())
          && covers(earlier.then(), later.then())) {
        return earlier;
      }
    }
    return null;
  }

  /** True when the later action has nothing left to do whenever the earlier one was set aside. */
  private static boolean covers(Action earlier, Action later) {
    return switch (earlier) {
      case Leave leave -> true;
      // Set aside where the team does not take from a queue.
      case Hold hold -> hold.equals(later);
      case ToAgent to -> to.equals(later);
      case ToDedicated to -> to.equals(later);
      case ToTeam to ->
          later instanceof ToTeam other
              // Stages may hold the conversation, or look where the earlier rule did not.
              && other.stages().isEmpty()
              && Objects.equals(to.team(), other.team())
              && (!to.onlineOnly() || other.onlineOnly())
              && (!to.withSkill() || other.withSkill());
    };
  }
}
