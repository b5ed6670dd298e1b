package org.understudy.war.decider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Episode;
import org.understudy.assignment.Moves;
import org.understudy.assignment.Notice;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.assignment.Wish;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Change;
import org.understudy.rules.Rulebook;
import org.understudy.rules.TeamRules;
import org.understudy.war.choice.ChoiceLinks;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.StoredDecision.Effect;
import org.understudy.war.persistence.Tracked;

/** One batch of decisions in memory: what was decided, and what has to be stored for it. */
final class Round {

  /** After so many decisions for one opening a person has to look. */
  private static final int MOST_ROUNDS = 5;

  private final Desk desk;
  private final Instant now;
  private final String node;
  private final Settings settings;
  private final Trials trials;
  private final Map<ConversationId, Tracked> changed = new LinkedHashMap<>();
  private final List<StoredDecision> made = new ArrayList<>();
  private final DecisionIds ids = new DecisionIds();
  private final Bookings bookings;
  private final AwayBook away;

  Round(Desk desk, Instant now, String node, Settings settings, Trials trials, ChoiceLinks links) {
    this.desk = desk;
    this.bookings = new Bookings(desk, now);
    this.away = new AwayBook(desk, links, settings.zone(), now);
    this.now = now;
    this.node = node;
    this.settings = settings;
    this.trials = trials;
  }

  /**
   * New facts came: decides when they ask for it.
   *
   * @param wrote true when a customer has written since what was known before
   */
  void heard(Tracked heard, boolean wrote) {
    Tracked tracked = touched(heard, wrote);
    changed.put(tracked.facts().id(), tracked);
    boolean closed = !tracked.facts().state().isActive();
    if (Episode.asksForRelease(tracked.facts(), tracked.outcome(), rulesOf(tracked))) {
      decide(tracked, Cause.CLOSED);
    } else if (closed && tracked.outcome() instanceof Outcome.AskCustomer) {
      decide(tracked, Cause.OVERTAKEN);
    } else if (closed && tracked.waitingSince() != null) {
      settle(tracked, tracked.openingId(), null, null, null);
    } else {
      opened(closed ? tracked : tracked.sinceOpened(), wrote);
    }
  }

  private void opened(Tracked tracked, boolean wrote) {
    changed.put(tracked.facts().id(), tracked);
    switch (Episode.need(tracked.facts(), prior(tracked, wrote))) {
      case Episode.Needed needed -> {
        if (needed.cause() == Cause.CUSTOMER_WROTE) {
          episodes().customerWrote(tracked);
        } else {
          decide(tracked, tracked.wasOvertaken() ? Cause.OVERTAKEN : needed.cause());
        }
      }
      case Episode.NotNeeded nothing -> desk.follow(tracked.saved());
    }
  }

  private TeamRules rulesOf(Tracked tracked) {
    return desk.picture().rulebook().of(tracked.facts().team());
  }

  /** How a conversation stands after what was decided in this batch. */
  @Nullable Tracked now(ConversationId id, @Nullable Tracked otherwise) {
    return changed.getOrDefault(id, otherwise);
  }

  /** D3: a conversation of the agent goes to somebody else; the decision, however it ends. */
  UUID handOver(AgentId agent, Tracked tracked) {
    Conversation facts = tracked.facts();
    Situation situation = desk.situation(facts, Cause.HANDOVER, now);
    boolean still = agent.equals(facts.owner()) || !facts.state().isActive();
    record(
        tracked,
        situation,
        still
            ? decided(tracked, situation)
            : Router.leaveAlone(situation, desk.picture().rulebook()));
    return made.getLast().id();
  }

  /** O6: those that were taken from owners who are there again, as far as these can take them. */
  void returned() {
    for (AgentId former : desk.returns().formerOwners()) {
      for (Tracked tracked : desk.returns().of(former)) {
        if (ReturnCheck.isDue(tracked, desk, now)) {
          decide(tracked.applied(), Cause.OWNER_RETURNED);
        }
      }
    }
  }

  /**
   * More is known of an owner who was kept because he seemed to be there. What was decided since
   * stands.
   */
  void confirm(Tracked kept, Cause cause) {
    if (cause == Cause.CUSTOMER_WROTE) {
      Episode.Need need = Episode.need(kept.facts(), prior(kept, true));
      if (need.equals(new Episode.Needed(Cause.CUSTOMER_WROTE))) {
        episodes().customerWrote(kept);
      }
    } else if (kept.outcome() instanceof Outcome.KeepOwner keep
        && keep.reason() == Outcome.KeepOwner.Reason.OWNER_AVAILABLE) {
      again(kept, cause);
    }
  }

  /** B5 to B8: what customers of absent owners do, and what they wait for. */
  AwayEpisodes episodes() {
    return new AwayEpisodes(this, desk, now);
  }

  /** What the batch has to store of away messages. */
  AwayBook away() {
    return away;
  }

  /** The host will not do what was decided; it is decided anew once more is known of the host. */
  void later(Tracked tracked) {
    changed.put(tracked.facts().id(), tracked);
    desk.follow(tracked.saved());
  }

  /** C3: decides what an agent asked for; recorded in any case. */
  StoredDecision wished(Tracked tracked, Cause cause, Wish wish) {
    Tracked latest = changed.getOrDefault(tracked.facts().id(), tracked);
    Situation situation = desk.situation(latest.facts(), cause, now).wished(wish);
    record(latest, situation, Router.decide(situation, desk.picture().rulebook()));
    return made.getLast();
  }

  /** The conversation as this batch leaves it, null when nothing has changed. */
  @Nullable Tracked latest(ConversationId id) {
    return changed.get(id);
  }

  /** Decides again; nothing is recorded when it ends as before. */
  void again(Tracked tracked, Cause cause) {
    Situation situation = situation(tracked, cause);
    Decision decision = decided(tracked, situation);
    if (decision.outcome().equals(tracked.outcome())) {
      return;
    }
    if (waitsAsBefore(decision.outcome(), tracked.outcome())) {
      later(tracked.waitsOtherwise(decision.outcome()));
    } else {
      record(tracked, situation, decision);
    }
  }

  /** True when nothing has changed but what it waits for. */
  private static boolean waitsAsBefore(Outcome now, @Nullable Outcome before) {
    if (now instanceof Outcome.HoldForPull held) {
      return held.moveTo() == null && before instanceof Outcome.HoldForPull;
    }
    return now instanceof Outcome.WaitForSomeone waits
        && before instanceof Outcome.WaitForSomeone waited
        && (waits.alert() == null || waits.alert().equals(waited.alert()));
  }

  List<Tracked> changed() {
    return List.copyOf(changed.values());
  }

  List<StoredDecision> made() {
    return made;
  }

  /** What the batch has to store of turns and wishes. */
  Bookings bookings() {
    return bookings;
  }

  Situation situation(Tracked tracked, Cause cause) {
    return away.informed(desk.situation(tracked.facts(), cause, now), tracked.notice());
  }

  /**
   * B8: what has waited for its owner does so until anything is done in it. B5: what was said of
   * one owner says nothing of the next.
   */
  private static Tracked touched(Tracked tracked, boolean wrote) {
    Notice notice = tracked.notice();
    boolean ended =
        notice != null && (notice.over() ? !wrote : !notice.isAbout(tracked.facts().owner()));
    return ended ? tracked.told(null) : tracked;
  }

  void decide(Tracked tracked, Cause cause) {
    Situation situation = situation(tracked, cause);
    record(tracked, situation, decided(tracked, situation));
  }

  /** What the host refuses or overtakes again and again is left to a person. */
  Decision decided(Tracked tracked, Situation situation) {
    Rulebook rulebook = desk.picture().rulebook();
    return givesUp(tracked)
        ? Router.giveUp(situation, rulebook)
        : Router.decide(situation, rulebook);
  }

  private static boolean givesUp(Tracked tracked) {
    return tracked.isContested(MOST_ROUNDS);
  }

  void record(Tracked tracked, Situation situation, Decision decision) {
    Conversation facts = tracked.facts();
    UUID id = ids.next(now, made.size());
    Situation copy = trials.copy(situation, givesUp(tracked));
    away.close(tracked);
    Bookings.Booked booked = bookings.book(id, tracked, decision);
    Change change =
        EffectsOf.decision(
            id,
            decision,
            situation,
            desk.picture().rulebook(),
            settings.notes(desk.picture().language(facts.team()), now),
            away.write(id, decision, situation, tracked.outcome()));
    made.add(
        new StoredDecision(
            id,
            0,
            facts.id(),
            facts.number(),
            tracked.episode(),
            tracked.roundsOfEpisode(),
            facts.team(),
            desk.picture().rules().version(),
            decision,
            situation.seenBy(decision),
            desk.picture().rulebook().of(facts.team()),
            booked.agent(),
            facts.owner(),
            now,
            node,
            change == null ? Effect.none() : Effect.pending(change)));
    trials.add(made.getLast(), copy);
    settle(
        tracked
            .with(booked.after())
            .moved(Moves.after(decision, situation, desk.picture().rulebook())),
        tracked.episode(),
        decision.outcome(),
        id,
        booked.waitingSince());
  }

  private void settle(
      Tracked tracked,
      @Nullable Long opening,
      @Nullable Outcome outcome,
      @Nullable UUID decision,
      @Nullable Instant waitingSince) {
    Tracked settled = tracked.settled(opening, outcome, decision, waitingSince);
    changed.put(tracked.facts().id(), settled);
    desk.follow(settled.saved());
  }

  private static Episode.@Nullable Prior prior(Tracked tracked, boolean wrote) {
    return tracked.openingId() == null || tracked.outcome() == null
        ? null
        : new Episode.Prior(tracked.openingId(), tracked.outcome(), wrote, tracked.notice());
  }
}
