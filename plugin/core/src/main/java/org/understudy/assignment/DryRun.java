package org.understudy.assignment;

import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Queue;
import org.understudy.rules.Rulebook;

/**
 * A decision as it would be (N3): the same function, on facts that somebody supposes. Nothing is
 * taken, stored or told to the host.
 *
 * @param situation what would be looked at
 */
public record DryRun(Situation situation, Decision decision) {

  /**
   * @param known the situation as it is, at the moment that is asked for
   * @param shift how far that moment is from the one at which presence was read
   */
  public static DryRun of(
      Situation known, Rulebook rulebook, Map<AgentId, Supposition> supposed, Duration shift) {
    UnaryOperator<Agent> as =
        agent ->
            supposed.getOrDefault(agent.id(), Supposition.NOTHING).of(agent, known.now(), shift);
    Situation situation = situation(known, rulebook, new SupposedRoster(known.roster(), as), as);
    return new DryRun(situation, Router.decide(situation, rulebook));
  }

  private static Situation situation(
      Situation known, Rulebook rulebook, Roster roster, UnaryOperator<Agent> as) {
    TeamId team = known.conversation().team();
    int free =
        rulebook.asksWhoIsFree()
            ? Free.count(
                roster.members(team), rulebook.of(team), known.now(), known.presenceGrace())
            : 0;
    Agent owner = known.owner();
    return new Situation(
        known.cause(),
        known.conversation(),
        roster,
        known.deputies(),
        new Queue(known.queue().waiting(), free, known.queue().since()),
        owner == null ? null : as.apply(owner),
        known.ownerMayOwn(),
        known.joined(),
        wish(known.wish(), as),
        known.moved(),
        known.notice(),
        known.noticesToday(),
        known.now(),
        known.presenceGrace(),
        known.nobodyJoins());
  }

  private static @Nullable Wish wish(@Nullable Wish wish, UnaryOperator<Agent> as) {
    return switch (wish) {
      case null -> null;
      case Wish.Take take -> new Wish.Take(as.apply(take.by()), take.withSkill());
      case Wish.GiveBack back -> back;
    };
  }
}
