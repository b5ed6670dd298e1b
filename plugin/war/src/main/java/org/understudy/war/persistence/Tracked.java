package org.understudy.war.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Moved;
import org.understudy.assignment.Notice;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.CustomerMessage;

/**
 * A conversation as we follow it.
 *
 * @param openingId the opening that was last decided, null when none was
 * @param outcome how it was decided, null when it was not, or when the decision was overtaken
 * @param decisionId the last decision, null when none was made
 * @param rounds how often the opening was decided
 * @param waitingSince since when the customer waits for somebody to be there, null when not waiting
 * @param moved how it came to its owner from one who was absent (O6); null when it did not, or when
 *     that is over
 * @param notice B5: what the customer was told of an absence of the owner, null when nothing
 * @param stored false when it was never saved
 */
public record Tracked(
    Conversation facts,
    @Nullable Long openingId,
    @Nullable Outcome outcome,
    @Nullable UUID decisionId,
    int rounds,
    @Nullable Instant waitingSince,
    @Nullable Moved moved,
    @Nullable Notice notice,
    boolean stored) {

  /** The customer was told of no absence. */
  public Tracked(
      Conversation facts,
      @Nullable Long openingId,
      @Nullable Outcome outcome,
      @Nullable UUID decisionId,
      int rounds,
      @Nullable Instant waitingSince,
      @Nullable Moved moved,
      boolean stored) {
    this(facts, openingId, outcome, decisionId, rounds, waitingSince, moved, null, stored);
  }

  /** A conversation that was never decided. */
  public static Tracked first(Conversation facts) {
    return new Tracked(facts, null, null, null, 0, null, null, null, false);
  }

  /** The newer of what is known and what was just read; what was read counts when it is as new. */
  public static Tracked newest(@Nullable Tracked known, Conversation read) {
    if (known == null) {
      return first(read);
    }
    return read.asOf() >= known.facts().asOf() ? known.with(read) : known;
  }

  /** Since when it waits, or from now on has waited. */
  public Instant waitsSince() {
    return waitingSince == null ? facts.customerWaitsSince() : waitingSince;
  }

  /** How often its present opening was decided. */
  public int roundsOfEpisode() {
    return isOfThisEpisode() ? rounds : 0;
  }

  /** True when the last decision about its present opening did not take effect. */
  public boolean wasOvertaken() {
    return isOfThisEpisode() && outcome == null && rounds > 0;
  }

  private boolean isOfThisEpisode() {
    return Objects.equals(openingId, episode());
  }

  /**
   * How it stands from now on.
   *
   * @param decision that settled it, null when it needed none
   * @param waits since when, null when it does not wait
   */
  public Tracked settled(
      @Nullable Long opening,
      @Nullable Outcome settled,
      @Nullable UUID decision,
      @Nullable Instant waits) {
    return new Tracked(
        facts,
        opening,
        settled,
        decision == null ? decisionId : decision,
        decision == null ? rounds : roundsOfEpisode() + 1,
        waits,
        settled == null ? null : moved,
        Notice.after(notice, settled),
        stored);
  }

  /** W2, W4: true when the next stage of a rule has begun by now. */
  public boolean looksFurtherBy(Instant now) {
    Instant at = null;
    if (outcome instanceof Outcome.WaitForSomeone waits) {
      at = waits.lookFurtherAt();
    } else if (outcome instanceof Outcome.HoldForPull held) {
      at = held.lookFurtherAt();
    }
    return at != null && !at.isAfter(now);
  }

  /**
   * B5: true when a person, not a machine, has written since.
   *
   * @param before as it was known, null when it was not
   */
  public boolean wroteSince(@Nullable Tracked before) {
    CustomerMessage message = facts.message();
    if (before == null || message == null || message.automatic()) {
      return false;
    }
    CustomerMessage last = before.facts().message();
    return last == null || last.automatic() || message.id() > last.id();
  }

  /** It still waits, but what it waits for has changed. */
  public Tracked waitsOtherwise(Outcome newer) {
    return new Tracked(
        facts, openingId, newer, decisionId, rounds, waitingSince, moved, notice, stored);
  }

  /** The same conversation with newer facts. */
  public Tracked with(Conversation newer) {
    Moved still = moved == null || moved.isOver(newer) ? null : moved;
    return new Tracked(
        newer, openingId, outcome, decisionId, rounds, waitingSince, still, notice, stored);
  }

  /**
   * The last decision did not take effect.
   *
   * @param waits null when it shall be decided at once; else it waits until more is known, and has
   *     done so since then
   */
  public Tracked undone(Conversation newer, @Nullable Instant waits) {
    boolean told =
        outcome instanceof Outcome.AskCustomer || outcome instanceof Outcome.TellCustomer;
    return new Tracked(
        newer, openingId, null, decisionId, rounds, waits, null, told ? null : notice, stored);
  }

  /** B7: the backup could not leave, because something had changed meanwhile: he is still there. */
  public Tracked stillShared(Conversation newer, Outcome.EndShare end) {
    Outcome share = new Outcome.ShareWith(end.owner(), end.backup());
    return new Tracked(
        newer, openingId, share, decisionId, rounds, waitingSince, moved, notice, stored);
  }

  /** The opening that a decision is about now: the present one, or the last while it is closed. */
  public @Nullable Long episode() {
    return facts.opening() == null ? openingId : Long.valueOf(facts.opening().id());
  }

  /** R8: it is open again, so it can be taken from its owner again when it is closed. */
  public Tracked sinceOpened() {
    return outcome instanceof Outcome.Release
        ? new Tracked(
            facts, openingId, null, decisionId, rounds, waitingSince, moved, notice, stored)
        : this;
  }

  /**
   * True when its present opening was decided so often without effect that a person has to look.
   *
   * @param most decisions for one opening
   */
  public boolean isContested(int most) {
    // What is closed has as many again: the opening may have used them up.
    int limit = facts.opening() == null ? 2 * most : most;
    return isOfThisEpisode() && outcome == null && rounds >= limit;
  }

  /** B5: something else is known of what the customer was told. */
  public Tracked told(@Nullable Notice other) {
    return new Tracked(
        facts, openingId, outcome, decisionId, rounds, waitingSince, moved, other, stored);
  }

  /** B5: true while the owner's return ends something: the customer knows that he is away. */
  public boolean awaitsOwner() {
    return notice != null
        && notice.isAbout(facts.owner())
        && waitingSince == null
        && !(outcome instanceof Outcome.ShareWith);
  }

  /** B8: true when the customer was asked and has not answered in time. */
  public boolean isUnansweredBy(Instant now) {
    return awaitsOwner()
        && outcome instanceof Outcome.AskCustomer ask
        && !ask.answerBy().isAfter(now);
  }

  /** As it is once the transaction has ended. */
  public Tracked saved() {
    return new Tracked(
        facts, openingId, outcome, decisionId, rounds, waitingSince, moved, notice, true);
  }

  /** O6: how it came to its owner has changed, or is over. */
  public Tracked moved(@Nullable Moved newer) {
    return new Tracked(
        facts, openingId, outcome, decisionId, rounds, waitingSince, newer, notice, stored);
  }

  /** O6: as it is in the host since it was moved, which the host does not tell us itself. */
  public Tracked applied() {
    return moved == null
        ? this
        : new Tracked(
            moved.applied(facts),
            openingId,
            outcome,
            decisionId,
            rounds,
            waitingSince,
            moved,
            notice,
            stored);
  }
}
