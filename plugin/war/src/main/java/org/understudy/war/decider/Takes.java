package org.understudy.war.decider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Pull;
import org.understudy.assignment.Wish;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.pull.InLine;
import org.understudy.pull.Line;
import org.understudy.rules.SkillSource;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.persistence.PullRequest.Refusal;
import org.understudy.war.persistence.PullRequests.Answer;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.Tracked;
import org.understudy.wording.Phrase;

/** Gives an agent the next one of his queues, or says why not (C3, C4). */
final class Takes {

  private final Desk desk;
  private final Round round;

  Takes(Desk desk, Round round) {
    this.desk = desk;
    this.round = round;
  }

  Answer answer(PullRequest request) {
    AgentId agent = request.agent();
    List<TeamId> teams = PullTeams.of(desk.picture(), agent, request.team());
    if (teams.isEmpty()) {
      return refused(request, Refusal.NO_TEAM_TO_TAKE_FROM, PullTeams.NONE);
    }
    Map<TeamId, Pull.Objection> objections = new HashMap<>();
    teams.forEach(
        team -> {
          Pull.Objection objection = against(team, agent, Set.of());
          if (objection != null) {
            objections.put(team, objection);
          }
        });
    if (objections.size() == teams.size()) {
      return refused(request, objections.get(teams.getFirst()));
    }
    return next(request, teams.stream().filter(team -> !objections.containsKey(team)).toList());
  }

  private Answer next(PullRequest request, List<TeamId> teams) {
    Map<ConversationId, Tracked> held = new HashMap<>();
    List<InLine> line = new ArrayList<>();
    for (Tracked one : desk.held()) {
      if (teams.contains(one.facts().team())) {
        held.put(one.facts().id(), one);
        line.add(desk.line().place(one));
      }
    }
    AgentId agent = request.agent();
    Optional<Line.Next> next =
        Line.next(
            line,
            agent,
            one -> lacks(held.get(one.id()), agent) == null,
            team -> desk.picture().pull(team).overtakenAtMost());
    if (next.isPresent()) {
      return take(request, next.get(), held);
    }
    return held.values().stream()
        .findFirst()
        .map(one -> refused(request, Objects.requireNonNull(lacks(one, agent))))
        .orElseGet(() -> refused(request, Refusal.NOTHING_WAITS, PullTeams.NOTHING_WAITS));
  }

  private Answer take(PullRequest request, Line.Next next, Map<ConversationId, Tracked> held) {
    Tracked taken = Objects.requireNonNull(held.get(next.taken().id()));
    Agent by = desk.agent(request.agent(), taken.facts().team());
    StoredDecision made = round.wished(taken, Cause.TAKEN, new Wish.Take(by, asksSkill(taken)));
    if (!(made.decision().outcome() instanceof Outcome.AssignTo)) {
      throw new IllegalStateException("Who may take was not given " + taken.facts().id() + ".");
    }
    next.overtaken()
        .forEach(
            one ->
                desk.line()
                    .overtook(Objects.requireNonNull(held.get(one.id())).facts(), one.overtaken()));
    return new Answer.Decided(
        request,
        made.id(),
        made.team(),
        made.conversation(),
        made.openingId(),
        next.taken().since());
  }

  /** W1: null when he can do what it needs. */
  private Pull.@Nullable Objection lacks(@Nullable Tracked one, AgentId agent) {
    if (one == null || !asksSkill(one)) {
      return null;
    }
    return against(
        one.facts().team(),
        agent,
        SkillSource.wanted(one.facts(), desk.picture().rulebook().skills()));
  }

  private static boolean asksSkill(Tracked one) {
    return one.outcome() instanceof Outcome.HoldForPull held && held.withSkill();
  }

  private Pull.@Nullable Objection against(TeamId team, AgentId agent, Set<String> needed) {
    return desk.against(team, agent, needed);
  }

  private static Answer refused(PullRequest request, Pull.Objection objection) {
    return refused(request, PullTeams.refusal(objection), objection.detail());
  }

  private static Answer refused(PullRequest request, Refusal why, Phrase detail) {
    return new Answer.Refused(request, why, detail);
  }
}
