package org.understudy.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Free;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PastConversation;
import org.understudy.conversation.PastOpening;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Queue;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;

/**
 * Plays a piece of the past under some rules. A conversation is opened and closed when it was then,
 * whoever has it; what people did in between is left out. Used by one thread.
 */
public final class Simulation {

  private final Workforce workforce;
  private final Rulebook rulebook;
  private final Instant from;
  private final Crew crew;
  private final Tally tally = new Tally();
  private final Waiting waiting = new Waiting();
  private final Timeline timeline;
  private final Set<AgentId> stirred = new HashSet<>();
  private Instant now;

  /**
   * @param from openings before are taken as they were: they are work that somebody has
   * @param until nothing is looked at from here on
   */
  public Simulation(
      List<PastConversation> past,
      Workforce workforce,
      Rulebook rulebook,
      Instant from,
      Instant until) {
    this.workforce = workforce;
    this.rulebook = rulebook;
    this.from = from;
    this.now = from;
    this.crew = new Crew(workforce, from, until);
    this.timeline = new Timeline(past, from, until);
    workforce.workers().keySet().forEach(this::watch);
  }

  /** How many openings and closings are still to be played. */
  public int left() {
    return timeline.left();
  }

  /**
   * Goes on for some time.
   *
   * @param most so many events at most
   * @return false at the end
   */
  public boolean play(int most) {
    for (int i = 0; i < most; i++) {
      Event next = timeline.next();
      if (next == null) {
        serve();
        return false;
      }
      if (next.at().isAfter(now)) {
        serve();
        now = next.at();
        crew.at(now);
      }
      happens(next);
    }
    return true;
  }

  /** What came of it so far; those who still wait count as unassigned. */
  public Figures figures() {
    waiting.all().forEach(unfound -> tally.unassigned(team(unfound)));
    waiting.all().forEach(waiting::remove);
    return tally.figures(workforce);
  }

  /** Follows somebody who comes and goes by the clock. */
  private void watch(AgentId agent) {
    for (TeamId team : crew.teamsOf(agent)) {
      TeamRules rules = rulebook.of(team);
      if (crew.isThere(agent, team) && !rules.excluded().contains(agent)) {
        boolean weighted = rules.strategy() == Strategy.WEIGHTED_SHARE;
        tally.expected(team).comes(agent, weighted ? rules.weights().getOrDefault(agent, 1) : 1);
      } else {
        tally.expected(team).goes(agent);
      }
    }
    Instant next = crew.nextMove(agent);
    timeline.moves(agent, next.isAfter(now) ? next : now.plusMillis(1));
  }

  private void happens(Event event) {
    switch (event.kind()) {
      case MOVES -> {
        AgentId agent = Objects.requireNonNull(event.agent());
        crew.moved(agent);
        watch(agent);
        stirred.add(agent);
      }
      case CLOSES -> closes(Objects.requireNonNull(event.subject()), event.opening());
      case OPENS -> opens(Objects.requireNonNull(event.subject()), event.opening());
      case LOOKS_FURTHER -> {
        Case one = Objects.requireNonNull(event.subject());
        if (one.waits && one.past.openings().get(event.opening()).equals(one.open)) {
          decide(one, event.opening(), Cause.LOOKS_FURTHER);
        }
      }
    }
  }

  private void opens(Case one, int index) {
    PastOpening opening = one.past.openings().get(index);
    one.open = opening;
    if (opening.at().isBefore(from)) {
      one.owner = opening.lastOwner();
      crew.load(one.owner, 1);
      return;
    }
    if (!one.begun) {
      one.owner = opening.ownerBefore();
      one.begun = true;
    }
    tally.opened(opening.team());
    boolean created = opening.kind() == Opening.Kind.CREATED;
    decide(one, index, created ? Cause.CREATED : Cause.REOPENED);
  }

  private void closes(Case one, int index) {
    if (!one.past.openings().get(index).equals(one.open)) {
      return;
    }
    if (one.waits) {
      waiting.remove(one);
      one.waits = false;
      tally.unassigned(team(one));
      // Somebody answered it then, so it has an owner when it is opened again.
      one.owner = one.open.lastOwner();
    } else if (one.owner != null) {
      crew.load(one.owner, -1);
      stirred.add(one.owner);
    }
    one.open = null;
  }

  /** Those who wait are looked at again when somebody came or has room again, the oldest first. */
  private void serve() {
    if (!waiting.isEmpty() && stirred.stream().anyMatch(this::mayTake)) {
      for (Case one : waiting.all()) {
        if (stirred.stream().noneMatch(this::mayTake)) {
          break;
        }
        decide(one, one.past.openings().indexOf(one.open), Cause.SOMEBODY_MAY_BE_THERE);
      }
    }
    stirred.clear();
  }

  private boolean mayTake(AgentId agent) {
    Agent facts = crew.find(agent);
    if (facts == null || facts.attendance().isAbsent(now)) {
      return false;
    }
    return facts.teams().stream()
        .anyMatch(
            team -> {
              Integer limit = facts.limit(rulebook.of(team).capacity());
              return limit == null || facts.open() < limit;
            });
  }

  private void decide(Case one, int index, Cause cause) {
    Decision decision = Router.decide(situation(one, index, cause), rulebook);
    Duration waited = Duration.between(Objects.requireNonNull(one.open).at(), now);
    if (!(decision.outcome() instanceof Outcome.WaitForSomeone) && one.waits) {
      waiting.remove(one);
      one.waits = false;
    }
    switch (decision.outcome()) {
      case Outcome.AssignTo assign -> assigned(one, decision, assign.agent(), waited);
      case Outcome.KeepOwner keep -> kept(one);
      case Outcome.ShareWith share -> kept(one);
      case Outcome.AskCustomer ask -> kept(one); // Nobody knows what he would have chosen.
      case Outcome.TellCustomer tell -> kept(one);
      case Outcome.EndShare end -> tally.left(team(one));
      case Outcome.WaitForSomeone wait -> {
        if (wait.reason() == Outcome.WaitForSomeone.Reason.RULE_TO_COME) {
          left(one); // Who picked it then was not asked to wait for a rule.
        } else {
          waits(one, index, wait.lookFurtherAt());
        }
      }
      case Outcome.LeaveAsIs leave -> left(one);
      case Outcome.HoldForPull hold -> left(one);
      case Outcome.Release release -> left(one);
    }
  }

  private void kept(Case one) {
    tally.kept(team(one));
    crew.load(one.owner, 1);
  }

  /** Somebody picked or took it then: the same one does so now. */
  private void left(Case one) {
    PastOpening opening = Objects.requireNonNull(one.open);
    tally.left(opening.team());
    one.owner = opening.lastOwner() == null ? one.owner : opening.lastOwner();
    crew.load(one.owner, 1);
  }

  private void assigned(Case one, Decision decision, AgentId agent, Duration waited) {
    TeamId team = team(one);
    tally.assigned(team, one.owner != null, waited);
    one.owner = agent;
    crew.load(agent, 1);
    TeamId order = decision.choseIn();
    if (order != null) {
      tally.chosenIn(order, agent);
    }
    TeamId turn = order == null ? team : order;
    crew.takesTurn(turn, agent, rulebook.of(turn).weights().getOrDefault(agent, 1));
  }

  private void waits(Case one, int index, @Nullable Instant lookFurtherAt) {
    if (!one.waits) {
      one.waits = true;
      waiting.add(one);
      tally.waits(team(one));
    }
    if (lookFurtherAt != null && lookFurtherAt.isAfter(now)) {
      timeline.looksFurther(one, index, lookFurtherAt);
    }
  }

  private Situation situation(Case one, int index, Cause cause) {
    Conversation facts = one.facts(index + 1);
    TeamId team = facts.team();
    int free =
        rulebook.asksWhoIsFree()
            ? Free.count(crew.members(team), rulebook.of(team), now, workforce.presenceGrace())
            : 0;
    AgentId owner = facts.owner();
    Workforce.Squad squad = workforce.teams().get(team);
    return new Situation(
            cause,
            facts,
            crew,
            workforce.deputies(),
            new Queue(waiting.in(team) - (one.waits ? 1 : 0), free, one.since()),
            owner == null ? null : crew.agent(owner, team),
            owner != null && squad != null && squad.members().contains(owner),
            null,
            now,
            workforce.presenceGrace())
        .where(workforce.nobodyJoins());
  }

  private static TeamId team(Case one) {
    return Objects.requireNonNull(one.open).team();
  }
}
