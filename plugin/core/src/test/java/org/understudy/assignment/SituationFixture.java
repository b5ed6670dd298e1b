package org.understudy.assignment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Deputies;
import org.understudy.rules.Queue;

/** Situations for tests, in the team Support. */
public final class SituationFixture {

  public static final Duration GRACE = Duration.ofMinutes(5);

  private final Cause cause;
  private final ConversationFixture conversation;
  private @Nullable Agent owner;
  private boolean ownerMayOwn = true;
  private @Nullable AgentId joined;
  private @Nullable Moved moved;
  private final List<Agent> named = new ArrayList<>();
  private @Nullable Notice notice;
  private int noticesToday;
  private List<Agent> members = List.of();
  private final List<FixedPool> others = new ArrayList<>();
  private Deputies deputies = Deputies.NONE;
  private Queue queue = new Queue(0, 0, AgentFixture.NOW);

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

  /** Another team; its members count among everybody, too. */
  public SituationFixture team(TeamId team, String name, Agent... members) {
    others.add(FixedPool.of(team, name, List.of(members)));
    return this;
  }

  /** Stands in beside the owner. */
  public SituationFixture joined(AgentId backup) {
    this.joined = backup;
    return this;
  }

  /** Was taken from this one while he was absent. */
  public SituationFixture moved(Moved moved, Agent former) {
    this.moved = moved;
    named.add(former);
    return this;
  }

  /** What the customer was told before. */
  public SituationFixture informed(@Nullable Notice notice, int today) {
    this.notice = notice;
    this.noticesToday = today;
    return this;
  }

  public SituationFixture deputies(Deputies deputies) {
    this.deputies = deputies;
    return this;
  }

  /** How long the customer has waited, and how many others wait. */
  public SituationFixture waiting(Duration time, int others) {
    this.queue = new Queue(others, queue.free(), AgentFixture.NOW.minus(time));
    return this;
  }

  public SituationFixture free(int agents) {
    this.queue = new Queue(queue.waiting(), agents, queue.since());
    return this;
  }

  public Situation build() {
    return new Situation(
            cause,
            conversation.owner(owner == null ? null : owner.id()).build(),
            roster(),
            deputies,
            queue,
            owner,
            ownerMayOwn,
            joined,
            AgentFixture.NOW,
            GRACE)
        .moved(moved)
        .informed(notice, noticesToday);
  }

  private FixedRoster roster() {
    List<FixedPool> pools = new ArrayList<>(others);
    pools.add(FixedPool.of(ConversationFixture.SUPPORT, "Support", members));
    List<Agent> everybody =
        pools.stream().flatMap(pool -> pool.agents().stream()).distinct().toList();
    pools.add(FixedPool.of(Pool.EVERYONE, "all teams", everybody));
    return new FixedRoster(pools, named);
  }
}
