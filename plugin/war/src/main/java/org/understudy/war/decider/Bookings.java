package org.understudy.war.decider;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.Rotation.Turn;
import org.understudy.war.persistence.Tracked;

/** What decisions of one batch take from agents and teams: work, turns, and wishes for one more. */
final class Bookings {

  private final Desk desk;
  private final Instant now;
  private final Map<AgentId, Map<String, Turn>> turns = new LinkedHashMap<>();
  private final Map<AgentId, UUID> oneMores = new LinkedHashMap<>();

  Bookings(Desk desk, Instant now) {
    this.desk = desk;
    this.now = now;
  }

  /**
   * What a decision comes to.
   *
   * @param agent whom it gives the conversation to, or who keeps it; null for neither
   * @param after the conversation once the host has done it: what it does for us is no news
   * @param waitingSince null when it does not wait
   */
  record Booked(@Nullable AgentId agent, Conversation after, @Nullable Instant waitingSince) {}

  /**
   * Books a decision.
   *
   * @param id of the decision
   */
  Booked book(UUID id, Tracked tracked, Decision decision) {
    Conversation facts = tracked.facts();
    return switch (decision.outcome()) {
      case Outcome.AssignTo assign -> assigned(id, facts, decision, assign);
      case Outcome.ShareWith share -> stays(id, facts, share.owner());
      case Outcome.AskCustomer ask -> stays(id, facts, ask.owner());
      case Outcome.TellCustomer tell -> stays(id, facts, tell.owner());
      case Outcome.KeepOwner keep -> {
        if (keep.reason() == Outcome.KeepOwner.Reason.OWNER_AVAILABLE) {
          desk.kept().add(facts.id(), now, Cause.ABSENCE_LEARNED);
        }
        yield stays(id, facts, keep.owner());
      }
      case Outcome.WaitForSomeone wait -> {
        boolean nobodys = decision.cause() == Cause.HANDOVER; // D3
        yield new Booked(null, nobodys ? facts.released() : facts, tracked.waitsSince());
      }
      case Outcome.HoldForPull hold ->
          new Booked(
              null,
              facts.heldFor(Objects.requireNonNullElse(hold.moveTo(), facts.team())),
              tracked.waitsSince());
      case Outcome.EndShare end -> new Booked(null, facts, null);
      case Outcome.Release release -> new Booked(null, facts, null);
      case Outcome.LeaveAsIs leave -> new Booked(null, facts, null);
    };
  }

  private Booked stays(UUID id, Conversation facts, AgentId owner) {
    desk.workload().give(facts.id(), id, owner, now);
    return new Booked(owner, facts, null);
  }

  private Booked assigned(UUID id, Conversation facts, Decision decision, Outcome.AssignTo assign) {
    AgentId agent = assign.agent();
    if (decision.cause() == Cause.OWNER_RETURNED) {
      // What was his costs him no turn.
      desk.returns().gaveBack(agent, now);
      desk.horizon().lookAt(now.plus(Returns.PACE));
    } else {
      takeTurn(id, facts, decision, agent);
    }
    desk.workload().give(facts.id(), id, agent, null);
    TeamId team = Objects.requireNonNullElse(assign.moveTo(), facts.team());
    return new Booked(agent, facts.ownedBy(agent, team), null);
  }

  private void takeTurn(UUID id, Conversation facts, Decision decision, AgentId agent) {
    if (desk.takesOneMore(agent, facts.team())) {
      desk.oneMores().take(agent, id);
      oneMores.put(agent, id);
    }
    TeamId order = Objects.requireNonNullElse(decision.choseIn(), facts.team());
    turns
        .computeIfAbsent(agent, any -> new LinkedHashMap<>())
        .put(order.value(), desk.takeTurn(order, agent, now));
  }

  /** The last turn of each agent in each team. */
  List<Turn> turns() {
    return turns.values().stream().flatMap(byTeam -> byTeam.values().stream()).toList();
  }

  /** A5: wishes for one more that were fulfilled, with the decisions that did. */
  Map<AgentId, UUID> oneMores() {
    return oneMores;
  }
}
