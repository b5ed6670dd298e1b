package org.understudy.war.decider;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.AwayNotices;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Notice;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Situation;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Change.Note;
import org.understudy.helpdesk.Directory;
import org.understudy.rules.Backup;
import org.understudy.war.choice.ChoiceLinks;
import org.understudy.war.persistence.SentNotice;
import org.understudy.war.persistence.Tracked;

/** One batch: what customers of absent owners are told, and which questions have ended (B5, B8). */
final class AwayBook {

  private final Desk desk;
  private final ChoiceLinks links;
  private final ZoneId zone;
  private final Instant now;
  private final List<SentNotice> sent = new ArrayList<>();
  private final Set<UUID> over = new LinkedHashSet<>();

  /**
   * @param zone of owners who have set none
   */
  AwayBook(Desk desk, ChoiceLinks links, ZoneId zone, Instant now) {
    this.desk = desk;
    this.links = links;
    this.zone = zone;
    this.now = now;
  }

  List<SentNotice> sent() {
    return sent;
  }

  /** Decisions whose questions nobody can answer any more. */
  Set<UUID> over() {
    return over;
  }

  /** The same situation, with what the customer was told before. */
  Situation informed(Situation situation, @Nullable Notice notice) {
    return situation.informed(
        notice, desk.notices().count(situation.conversation().customer(), now));
  }

  /** Whatever the conversation was asking its customer is settled otherwise. */
  void close(Tracked before) {
    if (before.outcome() instanceof Outcome.AskCustomer && before.decisionId() != null) {
      over.add(before.decisionId());
    }
  }

  /**
   * The message of a decision; null when the customer is told nothing.
   *
   * @param before how the conversation was decided last, null when it was not
   */
  @Nullable Note write(UUID id, Decision decision, Situation situation, @Nullable Outcome before) {
    Backup backup = desk.picture().rulebook().backup();
    Note message =
        AwayNotices.of(
                decision,
                situation,
                backup,
                zoneOf(situation),
                ofTeam(situation),
                links.places(id, now))
            .orElse(null);
    if (message == null) {
      Note other = otherwise(decision, situation, backup, before);
      if (other != null) {
        desk.notices().sent(situation.conversation().customer(), now);
      }
      return other;
    }
    String customer = situation.conversation().customer();
    boolean asks = decision.outcome() instanceof Outcome.AskCustomer;
    sent.add(
        new SentNotice(
            id,
            situation.conversation().id(),
            customer,
            Objects.requireNonNull(situation.owner()).id(),
            decision.outcome() instanceof Outcome.AskCustomer ask ? ask.backup() : null,
            AwayNotices.language(situation, backup, ofTeam(situation)),
            situation.owner().attendance().backAt(situation.now()),
            now,
            asks ? links.hash(id, now) : null));
    desk.notices().sent(customer, now);
    return message;
  }

  private @Nullable Note otherwise(
      Decision decision, Situation situation, Backup backup, @Nullable Outcome before) {
    return decision.outcome() instanceof Outcome.EndShare end
        ? OwnerBack.of(decision, situation, backup, before, name(end.backup()), ofTeam(situation))
        : NobodyThere.of(decision, situation, backup, ofTeam(situation));
  }

  private @Nullable String ofTeam(Situation situation) {
    return desk.picture().language(situation.conversation().team());
  }

  /** As customers know the agent; who has left the host has no name any more. */
  private String name(AgentId agent) {
    Directory.Person person = desk.picture().person(agent);
    return person == null ? "agent " + agent : person.firstName();
  }

  private ZoneId zoneOf(Situation situation) {
    Directory.Person owner =
        situation.owner() == null ? null : desk.picture().person(situation.owner().id());
    return owner == null || owner.zone() == null ? zone : owner.zone();
  }
}
