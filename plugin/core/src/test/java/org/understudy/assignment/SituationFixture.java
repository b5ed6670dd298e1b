package org.understudy.assignment;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationFixture;

/** Situations for tests, in the team Support. */
public final class SituationFixture {

  public static final Duration GRACE = Duration.ofMinutes(5);

  private final Cause cause;
  private final ConversationFixture conversation;
  private @Nullable Agent owner;
  private boolean ownerMayOwn = true;
  private List<Agent> members = List.of();

  private SituationFixture(Cause cause, ConversationFixture conversation) {
    this.cause = cause;
    this.conversation = conversation;
  }

  public static SituationFixture created() {
    return new SituationFixture(Cause.CREATED, ConversationFixture.created());
  }

  /** Closed by its owner; now the customer has written again. */
  public static SituationFixture reopened(Agent owner) {
    return of(Cause.REOPENED, ConversationFixture.reopened()).owner(owner);
  }

  public static SituationFixture of(Cause cause, ConversationFixture conversation) {
    return new SituationFixture(cause, conversation);
  }

  public SituationFixture owner(@Nullable Agent owner) {
    this.owner = owner;
    return this;
  }

  public SituationFixture ownerLostTheTeam() {
    this.ownerMayOwn = false;
    return this;
  }

  public SituationFixture members(Agent... members) {
    return members(List.of(members));
  }

  public SituationFixture members(List<Agent> members) {
    this.members = members;
    return this;
  }

  public Situation build() {
    return new Situation(
        cause,
        conversation.owner(owner == null ? null : owner.id()).build(),
        new FixedRoster(
            List.of(FixedPool.of(ConversationFixture.SUPPORT, "Support", members)), List.of()),
        owner,
        ownerMayOwn,
        AgentFixture.NOW,
        GRACE);
  }
}
