package org.understudy.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Question.Kind;

/** What speaks against one agent: at which question he drops out, and why in words. */
final class Objections {

  private final TeamRules rules;
  private final @Nullable Agent owner;
  private final int ownerHash;
  private final Instant now;
  private final Instant onlineSince;
  private final boolean excludes;
  private final boolean asksAbsence;
  private final boolean asksOnline;

  Objections(Situation situation, TeamRules rules) {
    this.rules = rules;
    this.owner = situation.owner();
    this.ownerHash = owner == null ? 0 : owner.id().hashCode();
    this.now = situation.now();
    this.onlineSince = situation.now().minus(situation.presenceGrace());
    this.excludes = !rules.excluded().isEmpty();
    this.asksAbsence = !rules.assignUnavailable(); // R3
    this.asksOnline = rules.onlineOnly() && !rules.assignUnavailable(); // A3
  }

  boolean isAsked(Kind kind) {
    return switch (kind) {
      case IN_TEAM, NOT_EXCLUDED, HAS_CAPACITY, COMES_NEXT -> true;
      case NOT_ABSENT -> asksAbsence;
      case ONLINE -> asksOnline;
    };
  }

  /** The first question that the agent does not pass; the last one when he passes all others. */
  Kind first(Agent agent) {
    if (isOwner(agent) || mayNotOwn(agent)) {
      return Kind.IN_TEAM;
    }
    if (excludes && rules.excluded().contains(agent.id())) {
      return Kind.NOT_EXCLUDED; // R2
    }
    if (asksAbsence && agent.attendance().isAbsent(now)) {
      return Kind.NOT_ABSENT; // A1, A2
    }
    if (asksOnline
        && (agent.attendance().lastSeen() == null
            || agent.attendance().lastSeen().isBefore(onlineSince))) {
      return Kind.ONLINE;
    }
    return isFull(agent) ? Kind.HAS_CAPACITY : Kind.COMES_NEXT; // A5
  }

  /** One short sentence, with the number that counted. */
  String words(Kind kind, Agent agent) {
    return switch (kind) {
      case IN_TEAM ->
          isOwner(agent) ? "The owner it moves away from." : "Disabled in the helpdesk.";
      case NOT_EXCLUDED -> "Excluded from automatic assignment.";
      case NOT_ABSENT -> sentence(Away.phrase(agent, now, Moments.UTC));
      case ONLINE ->
          agent.attendance().lastSeen() == null
              ? "Offline: no session."
              : "Offline: last seen " + Moments.UTC.at(agent.attendance().lastSeen()) + ".";
      case HAS_CAPACITY -> noRoom(agent);
      case COMES_NEXT -> "Comes later.";
    };
  }

  private boolean isOwner(Agent agent) {
    // The hash is kept in the key: thousands of unequal ones are told apart without reading them.
    return owner != null && ownerHash == agent.id().hashCode() && owner.id().equals(agent.id());
  }

  /** Under R3 nobody asks for absence, but the host refuses a disabled account as an owner. */
  private boolean mayNotOwn(Agent agent) {
    return !asksAbsence && !agent.attendance().enabled();
  }

  private boolean isFull(Agent agent) {
    Integer limit = agent.limit(rules.capacity());
    return (limit != null && agent.open() >= limit) || agent.attendance().wrapsUp(now);
  }

  private String noRoom(Agent agent) {
    Instant pause = agent.attendance().wrapsUpUntil();
    return pause != null && now.isBefore(pause)
        ? "Wraps up the last one until " + Moments.UTC.at(pause) + "."
        : agent.open() + " of " + agent.limit(rules.capacity()) + " open conversations.";
  }

  private static String sentence(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
  }
}
