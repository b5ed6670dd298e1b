package org.understudy.assignment;

import java.time.Instant;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.AgentId;
import org.understudy.wording.Phrase;

/** What speaks against one agent: at which question he drops out, and why in words. */
final class Objections {

  private final Criteria criteria;
  private final @Nullable AgentId owner;
  private final Instant now;
  private final Instant onlineSince;

  Objections(Criteria criteria) {
    this.criteria = criteria;
    this.owner = criteria.movesAwayFrom();
    this.now = criteria.now();
    this.onlineSince = criteria.now().minus(criteria.presenceGrace());
  }

  boolean isAsked(Kind kind) {
    return switch (kind) {
      case IN_TEAM, NOT_EXCLUDED, HAS_CAPACITY, COMES_NEXT -> true;
      case NOT_ABSENT -> criteria.asksAbsence();
      case ONLINE -> criteria.asksOnline();
      case HAS_SKILL -> !criteria.skills().isEmpty();
    };
  }

  /** The first question that the agent does not pass; the last one when he passes all others. */
  Kind first(Agent agent) {
    if (agent.id().equals(owner) || mayNotOwn(agent)) {
      return Kind.IN_TEAM;
    }
    if (criteria.excluded().contains(agent.id())) {
      return Kind.NOT_EXCLUDED; // R2
    }
    if (criteria.asksAbsence() && agent.attendance().isAbsent(now)) {
      return Kind.NOT_ABSENT; // A1, A2, A4
    }
    if (criteria.asksOnline() && isOffline(agent)) {
      return Kind.ONLINE; // A3
    }
    if (!agent.skills().containsAll(criteria.skills())) {
      return Kind.HAS_SKILL; // W1
    }
    return isFull(agent) ? Kind.HAS_CAPACITY : Kind.COMES_NEXT; // A5
  }

  /** One short sentence, with the number that counted. */
  Phrase words(Kind kind, Agent agent) {
    Instant seen = agent.attendance().lastSeen();
    return switch (kind) {
      case IN_TEAM ->
          agent.id().equals(owner)
              ? Phrase.of("dropped.owner")
              : Phrase.sentence(Phrase.of("away.disabled"));
      case NOT_EXCLUDED -> Phrase.of("dropped.excluded");
      case NOT_ABSENT -> Phrase.sentence(Away.phrase(agent, now));
      case ONLINE -> seen == null ? Phrase.of("presence.none") : Phrase.of("dropped.offline", seen);
      case HAS_SKILL -> Phrase.of("dropped.skill", String.join(", ", missing(agent)));
      case HAS_CAPACITY -> noRoom(agent);
      case COMES_NEXT -> Phrase.of("dropped.later");
    };
  }

  private boolean isOffline(Agent agent) {
    Instant seen = agent.attendance().lastSeen();
    return seen == null || seen.isBefore(onlineSince);
  }

  /** Under R3 nobody asks for absence, but the host refuses a disabled account as an owner. */
  private boolean mayNotOwn(Agent agent) {
    return !criteria.asksAbsence() && !agent.attendance().enabled();
  }

  private boolean isFull(Agent agent) {
    return agent.isFull(criteria.capacity()) || agent.attendance().wrapsUp(now);
  }

  private Phrase noRoom(Agent agent) {
    Instant pause = agent.attendance().wrapsUpUntil();
    return pause != null && now.isBefore(pause)
        ? Phrase.of("dropped.wraps-up", pause)
        : Phrase.of("dropped.full", agent.open(), limit(agent));
  }

  private TreeSet<String> missing(Agent agent) {
    TreeSet<String> missing = new TreeSet<>(criteria.skills());
    missing.removeAll(agent.skills());
    return missing;
  }

  private int limit(Agent agent) {
    return Objects.requireNonNull(agent.limit(criteria.capacity()));
  }
}
