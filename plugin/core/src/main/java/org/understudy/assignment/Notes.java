package org.understudy.assignment;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.TeamRules;

/** Writes the internal note that tells colleagues why a conversation has a new owner. */
public final class Notes {

  private Notes() {}

  /**
   * @param zone in which the readers live; the note does not name it
   * @return empty when the decision assigns nobody: then there is nothing to tell
   */
  public static Optional<Note> of(
      Decision decision, Situation situation, TeamRules rules, ZoneId zone) {
    return decision.outcome() instanceof AssignTo
        ? Optional.of(assigned(decision.attempts().getLast(), situation, rules, zone))
        : Optional.empty();
  }

  private static Note assigned(Attempt attempt, Situation situation, TeamRules rules, ZoneId zone) {
    Agent chosen = Objects.requireNonNull(attempt.winner());
    Explanation explanation = new Explanation(situation, Moments.in(zone));
    String what = oneLine(from(situation, explanation) + " to " + chosen.name());
    String why = explanation.choice(attempt, chosen);
    String rule = rule(situation, rules);
    return new Note(what, what + ": " + why + "\n\nRule: " + rule + "\n");
  }

  private static String from(Situation situation, Explanation explanation) {
    Agent owner = situation.owner();
    return owner == null
        ? "Assigned"
        : "Reassigned from " + owner.name() + " (" + explanation.whyAway(owner) + ")";
  }

  private static String rule(Situation situation, TeamRules rules) {
    String when =
        situation.owner() == null
            ? " assigns new conversations automatically"
            : " reassigns closed conversations when their agent is not available";
    String how =
        switch (rules.strategy()) {
          case ROUND_ROBIN -> ", by round robin";
          case LEAST_OPEN -> ", to the one with the fewest open conversations";
          case LONGEST_IDLE -> ", to the one who has been without new work the longest";
          case WEIGHTED_SHARE -> ", by weighted share";
        };
    boolean onlineAsked = rules.onlineOnly() && !rules.assignUnavailable();
    return situation.team().name() + when + how + (onlineAsked ? ", among those online." : ".");
  }

  /** A subject is one line, whatever a name holds. */
  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }
}
