package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.rules.Deputies;
import org.understudy.rules.Queue;
import org.understudy.rules.Rulebook;

/**
 * All facts of one decision. The same situation and rules always give the same decision, so a
 * stored one can be computed again.
 *
 * @param roster who may get it
 * @param deputies who stands in for whom
 * @param queue how it stands among those that wait
 * @param owner the present owner, also when he is no member (any more); null when nobody owns it
 * @param ownerMayOwn false when the owner has lost the right to own conversations of this team
 * @param joined the backup who stands in beside the owner (B7), null when nobody does
 * @param wish what an agent himself wants (C3), null when nobody asked for anything
 * @param moved how it came to its owner from one who was absent (O6), null when it did not
 * @param notice B5: what the customer was told of an absence, null when nothing
 * @param noticesToday B5: how many away messages the customer had in the last 24 hours
 * @param now the moment of the decision
 * @param presenceGrace how long after the last request an agent still counts as online
 * @param nobodyJoins true while the host lets nobody join beside an owner (B7)
 */
public record Situation(
    Cause cause,
    Conversation conversation,
    Roster roster,
    Deputies deputies,
    Queue queue,
    @Nullable Agent owner,
    boolean ownerMayOwn,
    @Nullable AgentId joined,
    @Nullable Wish wish,
    @Nullable Moved moved,
    @Nullable Notice notice,
    int noticesToday,
    Instant now,
    Duration presenceGrace,
    boolean nobodyJoins) {

  public Situation {
    AgentId known = owner == null ? null : owner.id();
    // Without the owner's facts a conversation that somebody owns would look like nobody's.
    if (!Objects.equals(known, conversation.owner())) {
      throw new IllegalArgumentException(
          "Conversation %s is owned by %s, but the facts given are those of %s."
              .formatted(conversation.id(), conversation.owner(), known));
    }
  }

  /**
   * Decided because nobody but the world has changed; the customer was told of nothing, and the
   * host lets people join.
   */
  public Situation(
      Cause cause,
      Conversation conversation,
      Roster roster,
      Deputies deputies,
      Queue queue,
      @Nullable Agent owner,
      boolean ownerMayOwn,
      @Nullable AgentId joined,
      Instant now,
      Duration presenceGrace) {
    this(
        cause,
        conversation,
        roster,
        deputies,
        queue,
        owner,
        ownerMayOwn,
        joined,
        null,
        null,
        null,
        0,
        now,
        presenceGrace,
        false);
  }

  /** The same, with what an agent himself wants. */
  public Situation wished(Wish wanted) {
    return with(wanted, moved, notice, noticesToday);
  }

  /** The same, of a conversation that came to its owner from one who was absent. */
  public Situation moved(@Nullable Moved how) {
    return with(wish, how, notice, noticesToday);
  }

  /** The same, and what the customer was told before. */
  public Situation informed(@Nullable Notice given, int today) {
    return with(wish, moved, given, today);
  }

  /** The same, in a host that lets people join beside an owner, or not. */
  public Situation where(boolean nobodyMayJoin) {
    return new Situation(
        cause,
        conversation,
        roster,
        deputies,
        queue,
        owner,
        ownerMayOwn,
        joined,
        wish,
        moved,
        notice,
        noticesToday,
        now,
        presenceGrace,
        nobodyMayJoin);
  }

  private Situation with(
      @Nullable Wish wanted, @Nullable Moved how, @Nullable Notice given, int today) {
    return new Situation(
        cause,
        conversation,
        roster,
        deputies,
        queue,
        owner,
        ownerMayOwn,
        joined,
        wanted,
        how,
        given,
        today,
        now,
        presenceGrace,
        nobodyJoins);
  }

  /** The same among others. */
  public Situation among(Roster others) {
    return new Situation(
        cause,
        conversation,
        others,
        deputies,
        queue,
        owner,
        ownerMayOwn,
        joined,
        wish,
        moved,
        notice,
        noticesToday,
        now,
        presenceGrace,
        nobodyJoins);
  }

  /** What the customer was told of the present absence of the present owner, null when nothing. */
  @Nullable Notice told() {
    return notice != null && notice.isAbout(conversation.owner()) ? notice : null;
  }

  /** The team that the conversation is in. */
  Pool team() {
    return roster.members(conversation.team());
  }

  /** As much of it as the decision has looked at: that is enough to come to it again. */
  public Situation seenBy(Decision decision) {
    FixedRoster seen = Seen.by(decision, this);
    Set<AgentId> asked = new HashSet<>();
    seen.pools().forEach(pool -> pool.agents().forEach(agent -> asked.add(agent.id())));
    if (owner != null) {
      asked.add(owner.id());
    }
    return new Situation(
        cause,
        conversation,
        seen,
        deputies.about(conversation, asked),
        queue,
        owner,
        ownerMayOwn,
        joined,
        wish,
        moved,
        notice,
        noticesToday,
        now,
        presenceGrace,
        nobodyJoins);
  }

  /**
   * A copy that stays as it is while work goes on, with as much as other rules could look at: for
   * trying them beside the live ones. They are asked exactly the same.
   */
  public Situation copyFor(Rulebook rulebook) {
    return among(Reach.of(this, rulebook));
  }
}
