package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<ConversationId, Tracked> waiting = new HashMap<>();
  private final Map<TeamId, Integer> waitingIn = new HashMap<>();
  private final Map<ConversationId, Tracked> shared = new HashMap<>();

  private final ToldCustomers told = new ToldCustomers();
  private final NoticesToday notices = new NoticesToday();

  /** Owners that were kept because they seemed to be there, until the host has confirmed it. */
  private final Map<ConversationId, Kept> keptSince = new HashMap<>();

  private final Standings standings;
  private Map<Stamps.Name, Long> stamps;
  private Picture picture;
  private final LineMemory line;
  private @Nullable Long requests;
  private Instant nextMove = Instant.MIN;
  private boolean handsOver;
  private boolean choicesCame;

  /** An owner who seemed to be there, and what had asked for him. */
  private record Kept(Instant at, Cause cause) {}

  Desk(
      long token,
      Turns turns,
      Workload workload,
      LineMemory line,
      Map<Stamps.Name, Long> stamps,
      Picture picture) {
    this.token = token;
    this.turns = turns;
    this.workload = workload;
    this.line = line;
    this.stamps = stamps;
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

  /** True once when customers may have chosen something. */
  boolean takeChoicesCame() {
    boolean came = choicesCame;
    choicesCame = false;
    return came;
  }

  boolean knows(Map<Stamps.Name, Long> present) {
    Map<Stamps.Name, Long> facts = new EnumMap<>(present);
    facts.remove(Stamps.Name.REQUESTS);
    return stamps.equals(facts);
  }

  /** True once after agents have asked for something. */
  boolean isAsked(Map<Stamps.Name, Long> present) {
    Long before = requests;
    requests = present.get(Stamps.Name.REQUESTS);
    return !Objects.equals(before, requests);
  }

  /** Makes the next batch look at what agents ask for, whether somebody has asked or not. */
  void askAgain() {
    requests = null;
  }

  /** Makes the next batch read everything again and look at everyone who waits. */
  void doubt() {
    stamps = Map.of();
  }

  boolean differs(Map<Stamps.Name, Long> present, Stamps.Name name) {
    return !Objects.equals(present.get(name), stamps.get(name));
  }

  void learn(Map<Stamps.Name, Long> present, Picture newer) {
    if (differs(present, Stamps.Name.AGENTS)) {
      oneMores.readAnew();
    }
    choicesCame |= differs(present, Stamps.Name.CHOICES);
    stamps = new EnumMap<>(present);
    stamps.remove(Stamps.Name.REQUESTS);
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
            owner == null ? null : standings.agent(owner, conversation.team()),
            owner != null && picture.mayOwn(conversation.team()).contains(owner),
            backup(conversation.id()),
            now,
            picture.presenceGrace())
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
    Tracked itself = waiting.get(conversation.id());
    int others = waitingIn.getOrDefault(team, 0);
    Rulebook rulebook = picture.rulebook();
    return new Queue(
        itself != null && itself.facts().team().equals(team) ? others - 1 : others,
        rulebook.asksWhoIsFree()
            ? Free.count(standings.members(team), rulebook.of(team), now, picture.presenceGrace())
            : 0,
        itself == null || itself.waitingSince() == null
            ? Tracked.customerWaitsSince(conversation)
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

  /** True when by now somebody may have come or gone without any news. */
  boolean hasMoved(Instant now) {
    return !now.isBefore(nextMove);
  }

  /** Remembers when somebody may come or go next. */
  void lookAhead(Instant now) {
    Instant move = picture.nextMove(now);
    Instant pause = pauses.next(now);
    Instant back = returns.next(now);
    nextMove = Stream.of(move, pause, back).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** How long there is nothing to do when no news come. */
  Duration idle(Instant now, Duration longest) {
    return nextMove.isBefore(now.plus(longest))
        ? Duration.between(now, nextMove.isBefore(now) ? now : nextMove)
        : longest;
  }

  /** An agent who closes a conversation takes nothing new for a while. */
  void noticed(Conversation before, Conversation after, Instant now) {
    if (before.state().isActive() && after.state() == State.CLOSED && after.owner() != null) {
      pauses.closed(after, now, picture.wrapUp(after.team()));
      standings.moved(after.owner());
      nextMove = Instant.MIN;
    }
  }

  /** What is known of an agent as one of the team, also of one who is none. */
  Agent agent(AgentId id, TeamId team, Instant now) {
    return standings.at(now).agent(id, team);
  }

  /** Makes the next batch look at everyone when this moment has come. */
  void lookAt(Instant moment) {
    nextMove = moment.isBefore(nextMove) ? moment : nextMove;
  }

  /** Takes a conversation into the queue of those who wait, or out of it. */
  void follow(Tracked tracked) {
    Tracked before =
        tracked.waitingSince() == null
            ? waiting.remove(tracked.facts().id())
            : waiting.put(tracked.facts().id(), tracked);
    if (tracked.outcome() instanceof Outcome.ShareWith) {
      shared.put(tracked.facts().id(), tracked);
    } else {
      shared.remove(tracked.facts().id());
    }
    returns.follow(tracked);
    told.follow(tracked);
    if (before != null) {
      count(before, -1);
    }
    if (tracked.waitingSince() != null) {
      count(tracked, 1);
    }
  }

  /** B7: those in which somebody stands in beside the owner. */
  List<Tracked> shared() {
    return List.copyOf(shared.values());
  }

  private void count(Tracked tracked, int more) {
    waitingIn.merge(tracked.facts().team(), more, (a, b) -> a + b == 0 ? null : a + b);
  }

  /** W2: those for whom the next stage of a rule begins. */
  List<Tracked> lookFurther(Instant now) {
    return oldestFirst(waiting.values().stream().filter(tracked -> tracked.looksFurtherBy(now)));
  }

  /** Those that wait for somebody to be there, the oldest first. */
  List<Tracked> waiting() {
    return oldestFirst(waiting.values().stream().filter(tracked -> !isHeld(tracked)));
  }

  /** C1: the teams that take from a queue. */
  List<TeamId> pulled() {
    Rulebook rulebook = picture.rulebook();
    return rulebook.teams().keySet().stream().filter(team -> rulebook.of(team).isPulled()).toList();
  }

  /** C2: those that wait to be taken, in no order. */
  List<Tracked> held() {
    return waiting.values().stream().filter(this::isHeld).toList();
  }

  private boolean isHeld(Tracked tracked) {
    return tracked.outcome() instanceof Outcome.HoldForPull
        && picture.rulebook().of(tracked.facts().team()).isPulled();
  }

  private static List<Tracked> oldestFirst(Stream<Tracked> some) {
    return some.sorted(
            Comparator.comparing((Tracked tracked) -> tracked.waitingSince())
                .thenComparing(tracked -> tracked.facts().id()))
        .toList();
  }

  void kept(ConversationId conversation, Instant at) {
    kept(conversation, at, Cause.ABSENCE_LEARNED);
  }

  /**
   * @param cause with what to decide again when the absence is known
   */
  void kept(ConversationId conversation, Instant at, Cause cause) {
    keptSince.put(conversation, new Kept(at, cause));
  }

  /** Takes out those whose owner's absence would be known by now, each with what to decide. */
  Map<ConversationId, Cause> confirmable() {
    Instant known = picture.snapshot().takenAt();
    Map<ConversationId, Cause> due = new LinkedHashMap<>();
    keptSince.forEach(
        (conversation, kept) -> {
          if (!kept.at().isAfter(known)) {
            due.put(conversation, kept.cause());
          }
        });
    due.keySet().forEach(keptSince::remove);
    return due;
  }
}
