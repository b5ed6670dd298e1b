package org.understudy.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Rulebook;

/** Computes a stored decision again from the facts that were kept of it. */
public final class Replay {

  private Replay() {}

  /**
   * The decision that the same facts and rules give now.
   *
   * @param stored the decision that was made then: one that gave up, or left to a person what was
   *     to be handed over, did so because of its history, which is no fact of the situation
   */
  public static Decision of(Decision stored, Situation situation, Rulebook rulebook) {
    boolean gaveUp =
        stored.outcome() instanceof Outcome.LeaveAsIs left
            && left.reason() == Outcome.LeaveAsIs.Reason.CONTESTED;
    if (gaveUp) {
      return Router.giveUp(situation, rulebook);
    }
    boolean leftAlone =
        stored.cause() == Cause.HANDOVER
            && stored.outcome() instanceof Outcome.LeaveAsIs left
            && left.reason() == Outcome.LeaveAsIs.Reason.PERSON_DECIDED;
    return leftAlone ? Router.leaveAlone(situation, rulebook) : Router.decide(situation, rulebook);
  }

  /**
   * Something that is not as it was.
   *
   * @param field what differs
   */
  public record Difference(String field, String first, String second) {}

  /**
   * What differs between two decisions; empty when they come to the same in the same way. How many
   * fell out is not compared: of a large pool only the nearest are kept.
   */
  public static List<Difference> between(Decision first, Decision second) {
    List<Difference> differences = new ArrayList<>();
    compare("outcome", first.outcome(), second.outcome(), differences);
    compare("rule", text(first.rule()), text(second.rule()), differences);
    compare("searches", searches(first), searches(second), differences);
    return differences;
  }

  private static void compare(
      String field, Object first, Object second, List<Difference> differences) {
    if (!first.equals(second)) {
      differences.add(new Difference(field, first.toString(), second.toString()));
    }
  }

  private static String text(@Nullable String rule) {
    return Objects.requireNonNullElse(rule, "none");
  }

  private static List<String> searches(Decision decision) {
    return decision.attempts().stream()
        .map(
            attempt ->
                attempt.pool().team()
                    + " by "
                    + attempt.strategy()
                    + ": "
                    + (attempt.chosen() == null ? "nobody" : attempt.chosen()))
        .toList();
  }
}
