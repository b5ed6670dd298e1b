package org.understudy.acceptance.plugin;

import org.understudy.acceptance.stack.Database;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/** The moment when Understudy has nothing left to do. */
public final class Quiet {

  private static final Database OURS = Stack.running().understudyDatabase();

  private Quiet() {}

  /** Waits until everything that was heard is decided, and everything decided is carried out. */
  public static void await() {
    Patience.longUntil("nothing is under way in Understudy")
        .until(() -> waiting() == 0 && underWay() == 0);
  }

  /** What was heard and not handled yet. */
  public static long waiting() {
    return OURS.number("SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL");
  }

  /** What was decided and is not known to be carried out yet. */
  public static long underWay() {
    return OURS.number("SELECT COUNT(*) FROM decision WHERE effect_state = 'pending'");
  }
}
