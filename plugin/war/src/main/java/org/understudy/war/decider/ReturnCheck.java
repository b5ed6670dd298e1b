package org.understudy.war.decider;

import java.time.Instant;
import java.util.Objects;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Moved;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.rules.TeamRules;
import org.understudy.war.persistence.Tracked;

/** Whether it can be settled now who goes on with a conversation of a former owner (O6, N6). */
final class ReturnCheck {

  private ReturnCheck() {}

  /** What is asked or kept is settled at once; what goes back comes a few at a time. */
  static boolean isDue(Tracked tracked, Desk desk, Instant now) {
    Moved moved = Objects.requireNonNull(tracked.moved());
    if (desk.workload().isOnItsWay(tracked.facts().id())) {
      return false;
    }
    if (moved.question() != null) {
      return moved.question().isSettled(now);
    }
    TeamRules rules = desk.picture().rulebook().of(moved.fromTeam());
    Agent former = desk.agent(moved.from(), moved.fromTeam());
    if (!isThere(former, rules, desk, now)) {
      return false;
    }
    Situation situation = desk.situation(tracked.applied().facts(), Cause.OWNER_RETURNED, now);
    boolean goes =
        Router.decide(situation, desk.picture().rulebook()).outcome() instanceof Outcome.AssignTo;
    return !goes
        || (former.hasRoom(rules.capacity(), now)
            && desk.returns().mayGive(former.id(), rules.lifecycle().backAtOnce(), now));
  }

  private static boolean isThere(Agent former, TeamRules rules, Desk desk, Instant now) {
    return !former.attendance().isAbsent(now)
        && (!rules.onlineOnly()
            || former.attendance().isOnline(now, desk.picture().presenceGrace()));
  }
}
