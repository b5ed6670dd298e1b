package org.understudy.war.decider;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Free;
import org.understudy.assignment.Moved;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Pull;
import org.understudy.assignment.Situation;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Queue;
import org.understudy.rules.Rulebook;
import org.understudy.war.persistence.Rotation;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.Tracked;

/**
 * What the decider has in mind while it holds the lease. Thrown away and read anew whenever a
 * transaction fails, so it never differs from what is stored.
 */
final class Desk {

  private final long token;
  private final Turns turns;
  private final Workload workload;
  private final Pauses pauses = new Pauses();
  private final OpenWishes oneMores = new OpenWishes();
  private final Returns returns = new Returns();
  private final WaitingRoom waiting = new WaitingRoom();
  private final Map<ConversationId, Tracked> shared = new HashMap<>();
  private final ToldCustomers told = new ToldCustomers();
  private final NoticesToday notices = new NoticesToday();
  private final KeptOwners kept = new KeptOwners();
  private final KnownStamps stamps = new KnownStamps();
  private final Horizon horizon = new Horizon();
  private final Standings standings;
  private final LineMemory line;
  private Picture picture;
  private boolean handsOver;

  Desk(long token, Turns turns, Workload workload, LineMemory line, Picture picture) {
    this.token = token;
    this.turns = turns;
    this.workload = workload;
    this.line = line;
    this.picture = picture;
    this.standings = new Standings(picture, workload, turns, pauses, oneMores);
  }

  long token() {
    return token;
  }

  Workload workload() {
    return workload;
  }

  Pauses pauses() {
    return pauses;
  }

  OpenWishes oneMores() {
    return oneMores;
  }

  Returns returns() {
    return returns;
  }

  /** D3: true while conversations may be there that are to be handed over. */
  boolean handsOver() {
    return handsOver;
  }

  void handsOver(boolean more) {
    handsOver = more;
  }

  Picture picture() {
    return picture;
  }

  LineMemory line() {
    return line;
  }

  /** B5: conversations whose customers know that the owner is away. */
  ToldCustomers told() {
    return told;
  }

  /** B5: how many away messages each customer had. */
  NoticesToday notices() {
    return notices;
  }

  /** What it knows of the news, by their stamps. */
  KnownStamps stamps() {
    return stamps;
  }

  /** When it has to look at everyone again. */
  Horizon horizon() {
    return horizon;
  }

  /** Owners that were kept because they seemed to be there. */
  KeptOwners kept() {
    return kept;
  }

  void learn(Map<Stamps.Name, Long> present, Picture newer) {
    if (stamps.differs(present, Stamps.Name.AGENTS)) {
      oneMores.readAnew();
    }
    stamps.learn(present);
    picture = newer;
    workload.counted(newer.snapshot());
    standings.learn(newer);
  }

  Situation situation(Conversation conversation, Cause cause, Instant now) {
    AgentId owner = conversation.owner();
    standings.at(now);
    return new Situation(
            cause,
            conversation,
            standings,
            picture.deputies(),
            queue(conversation, now),
            owner == null ? null : standings.owner(owner, conversation.team()),
            owner != null && picture.mayOwn(conversation.team()).contains(owner),
            backup(conversation.id()),
            now,
            picture.presenceGrace())
        .where(picture.nobodyJoins())
        .moved(moved(conversation.id()));
  }

  private @Nullable Moved moved(ConversationId conversation) {
    Tracked known = returns.find(conversation);
    return known == null ? null : known.moved();
  }

  /** The facts of one agent as a member of the team. */
  Agent agent(AgentId agent, TeamId team) {
    return standings.agent(agent, team);
  }

  /** From here on it is this moment. */
  void at(Instant now) {
    standings.at(now);
  }

  /** C5: how many more the team can take together. */
  int places(TeamId team, int unlimited) {
    return Free.places(
        standings.members(team),
        picture.rulebook().of(team),
        unlimited,
        standings.now(),
        picture.presenceGrace());
  }

  /** C4: why he may not take from the queue of the team, null when he may. */
  Pull.@Nullable Objection against(TeamId team, AgentId agent, Set<String> needed) {
    return Pull.against(
        picture.rulebook().of(team),
        standings.agent(agent, team),
        needed,
        standings.now(),
        picture.presenceGrace());
  }

  private @Nullable AgentId backup(ConversationId conversation) {
    Tracked known = shared.get(conversation);
    return known != null && known.outcome() instanceof Outcome.ShareWith share
        ? share.backup()
        : null;
  }

  private Queue queue(Conversation conversation, Instant now) {
    TeamId team = conversation.team();
    Tracked itself = waiting.find(conversation.id());
    int others = waiting.count(team);
    Rulebook rulebook = picture.rulebook();
    return new Queue(
        itself != null && itself.facts().team().equals(team) ? others - 1 : others,
        rulebook.asksWhoIsFree()
            ? Free.count(standings.members(team), rulebook.of(team), now, picture.presenceGrace())
            : 0,
        itself == null || itself.waitingSince() == null
            ? conversation.customerWaitsSince()
            : itself.waitingSince());
  }

  /** The agent gets the team's next turn. */
  Rotation.Turn takeTurn(TeamId team, AgentId agent, Instant now) {
    int weight = picture.rulebook().of(team).weights().getOrDefault(agent, 1);
    Rotation.Turn turn = turns.take(team, agent, weight, now);
    standings.moved(agent);
    return turn;
  }

  /** A5: true when one more in this team is the one beyond the limit that was asked for. */
  boolean takesOneMore(AgentId agent, TeamId team) {
    return standings.agent(agent, team).takesOneMore(picture.rulebook().of(team).capacity());
  }

  /** True when something is to be done by now although nobody has told anything. */
  boolean isDue(Instant now) {
    return handsOver
        || horizon.hasCome(now)
        || told.isAnyUnanswered(now)
        || waiting.looksFurther(now);
  }

  /** True while something is to be confirmed by a newer count of the host. */
  boolean awaitsCount() {
    return workload.awaitsCount() || kept.areAny();
  }

  /** Remembers when somebody may come or go next. */
  void lookAhead(Instant now) {
    Instant move = picture.nextMove(now);
    Instant pause = pauses.next(now);
    Instant back = returns.next(now);
    horizon.set(Stream.of(move, pause, back).min(Comparator.naturalOrder()).orElseThrow());
  }

  /** An agent who closes a conversation takes nothing new for a while. */
  void noticed(Conversation before, Conversation after, Instant now) {
    if (before.state().isActive() && after.state() == State.CLOSED && after.owner() != null) {
      pauses.closed(after, now, picture.wrapUp(after.team()));
      standings.moved(after.owner());
      horizon.set(Instant.MIN);
    }
  }

  /** Takes a conversation into everything that it belongs to now, and out of the rest. */
  void follow(Tracked tracked) {
    waiting.follow(tracked);
    returns.follow(tracked);
    told.follow(tracked);
    ConversationId id = tracked.facts().id();
    if (tracked.outcome() instanceof Outcome.ShareWith share) {
      shared.put(id, tracked);
      workload.joined(id, tracked.facts().state().isActive() ? share.backup() : null);
    } else {
      shared.remove(id);
      workload.joined(id, null);
    }
  }

  /** B7: those in which somebody stands in beside the owner. */
  List<Tracked> shared() {
    return List.copyOf(shared.values());
  }

  /** W2: those for whom the next stage of a rule begins. */
  List<Tracked> lookFurther(Instant now) {
    return waiting.lookFurther(now);
  }

  /** Those that wait for somebody to be there, the oldest first. */
  List<Tracked> waiting() {
    return waiting.forSomebody(picture.rulebook());
  }

  /** Those that wait because nobody could take one more, the oldest first. */
  List<Tracked> waitingForPlaces() {
    return waiting.forPlaces();
  }

  /** C2: those that wait to be taken, in no order. */
  List<Tracked> held() {
    return waiting.held(picture.rulebook());
  }

  /** C1: the teams that take from a queue. */
  List<TeamId> pulled() {
    Rulebook rulebook = picture.rulebook();
    return rulebook.teams().keySet().stream().filter(team -> rulebook.of(team).isPulled()).toList();
  }
}
