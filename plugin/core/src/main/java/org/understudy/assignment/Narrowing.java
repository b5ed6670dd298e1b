package org.understudy.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.assignment.Question.Dropped;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.AgentId;

/**
 * Narrows the members of a team, question by question, down to the one who comes next. Linear in
 * the number of members: a question that drops nobody shares the list of the one before.
 */
final class Narrowing {

  private final Situation situation;
  private final TeamRules rules;
  private final List<Question> questions = new ArrayList<>(Kind.values().length);
  private List<Agent> left;
  private List<AgentId> passed;

  Narrowing(Situation situation, TeamRules rules) {
    this.situation = situation;
    this.rules = rules;
    this.left = situation.members();
    this.passed = situation.members().stream().map(Agent::id).toList();
  }

  /** Asks the questions in their order until one is chosen; null when nobody is left. */
  @Nullable Agent choose() {
    for (Kind kind : Kind.values()) {
      if (kind == Kind.COMES_NEXT) {
        ComesNext next = ComesNext.among(left, rules.strategy());
        questions.add(new Question(kind, List.of(next.chosen().id()), next.dropped()));
        return next.chosen();
      }
      if (isAsked(kind)) {
        ask(kind);
      }
      if (left.isEmpty()) {
        return null;
      }
    }
    throw new IllegalStateException("The last question must choose somebody.");
  }

  /** The questions that were asked so far. */
  List<Question> questions() {
    return questions;
  }

  /** Names the question that nobody passed. */
  WaitForSomeone.Reason nobody() {
    return switch (questions.getLast().kind()) {
      case IN_TEAM -> WaitForSomeone.Reason.TEAM_IS_EMPTY;
      case NOT_EXCLUDED -> WaitForSomeone.Reason.ALL_EXCLUDED;
      case NOT_ABSENT -> WaitForSomeone.Reason.ALL_ABSENT;
      case ONLINE -> WaitForSomeone.Reason.NOBODY_ONLINE;
      case HAS_CAPACITY -> WaitForSomeone.Reason.ALL_AT_CAPACITY;
      case COMES_NEXT -> throw new IllegalStateException("The last question always finds one.");
    };
  }

  private boolean isAsked(Kind kind) {
    return switch (kind) {
      case IN_TEAM, NOT_EXCLUDED, HAS_CAPACITY, COMES_NEXT -> true;
      case NOT_ABSENT -> !rules.assignUnavailable();
      case ONLINE -> rules.onlineOnly() && !rules.assignUnavailable();
    };
  }

  private void ask(Kind kind) {
    List<Dropped> dropped = new ArrayList<>();
    List<Agent> stay = left;
    for (int i = 0; i < left.size(); i++) {
      Agent agent = left.get(i);
      String objection = objection(kind, agent);
      if (objection != null) {
        if (dropped.isEmpty()) {
          stay = new ArrayList<>(left.subList(0, i));
        }
        dropped.add(new Dropped(agent.id(), objection));
      } else if (!dropped.isEmpty()) {
        stay.add(agent);
      }
    }
    if (!dropped.isEmpty()) {
      left = stay;
      passed = stay.stream().map(Agent::id).toList();
    }
    questions.add(new Question(kind, passed, dropped));
  }

  /** Says in one sentence why the agent does not pass, null when he does. */
  private @Nullable String objection(Kind kind, Agent agent) {
    Instant now = situation.now();
    return switch (kind) {
      case IN_TEAM -> notInTeam(agent);
      case NOT_EXCLUDED ->
          rules.excluded().contains(agent.id()) ? "Excluded from automatic assignment." : null;
      case NOT_ABSENT ->
          agent.isAbsent(now) ? sentence(Away.phrase(agent, now, Moments.UTC)) : null;
      case ONLINE -> agent.isOnline(now, situation.presenceGrace()) ? null : offline(agent);
      case HAS_CAPACITY -> full(agent);
      case COMES_NEXT -> null;
    };
  }

  private @Nullable String notInTeam(Agent agent) {
    Agent owner = situation.owner();
    if (owner != null && owner.id().equals(agent.id())) {
      return "The owner it moves away from.";
    }
    // Nobody asks for absence under R3, but the host refuses a disabled account as an owner.
    return rules.assignUnavailable() && !agent.enabled() ? "Disabled in the helpdesk." : null;
  }

  private @Nullable String full(Agent agent) {
    Integer limit = agent.capacity() != null ? agent.capacity() : rules.capacity();
    return limit != null && agent.open() >= limit
        ? agent.open() + " of " + limit + " open conversations."
        : null;
  }

  private static String offline(Agent agent) {
    Instant seen = agent.lastSeen();
    return seen == null
        ? "Offline: no session."
        : "Offline: last seen " + Moments.UTC.at(seen) + ".";
  }

  private static String sentence(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
  }
}
