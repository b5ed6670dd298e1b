package org.understudy.war.decider;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Wish;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.TeamId;
import org.understudy.pull.Skips;
import org.understudy.war.persistence.PullLine.GivenBack;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.persistence.PullRequest.Refusal;
import org.understudy.war.persistence.PullRequests.Answer;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.Tracked;
import org.understudy.wording.Phrase;

/** Puts back in line what an agent gives back, as long as he may (C3). */
final class GivesBack {

  private final Desk desk;
  private final Round round;
  private final Instant now;
  private final ZoneId zone;

  /** Of this batch, not stored yet. */
  private final Map<AgentId, Map<TeamId, List<Instant>>> used = new HashMap<>();

  GivesBack(Desk desk, Round round, Instant now, ZoneId zone) {
    this.desk = desk;
    this.round = round;
    this.now = now;
    this.zone = zone;
  }

  /**
   * @param known null when nothing is known of the conversation
   * @param before what the agent has given back on this day and the one before
   */
  Answer answer(PullRequest request, @Nullable Tracked known, List<GivenBack> before) {
    AgentId agent = request.agent();
    if (known == null
        || !known.facts().state().isActive()
        || !agent.equals(known.facts().owner())) {
      return new Answer.Refused(request, Refusal.NOT_OWNED, Phrase.of("refused.not-owned"));
    }
    Conversation facts = known.facts();
    TeamId team = facts.team();
    if (!desk.picture().rulebook().of(team).isPulled()) {
      return new Answer.Refused(
          request,
          Refusal.NO_TEAM_TO_TAKE_FROM,
          Phrase.of("refused.no-queue", desk.picture().nameOf(team)));
    }
    Skips skips = new Skips(desk.picture().pull(team).skipsPerDay(), zone(agent));
    List<Instant> times =
        used.computeIfAbsent(agent, none -> new HashMap<>())
            .computeIfAbsent(team, none -> new ArrayList<>());
    List<Instant> all = new ArrayList<>(times);
    before.stream().filter(back -> back.team().equals(team)).map(GivenBack::at).forEach(all::add);
    if (skips.left(all, now) == 0) {
      return new Answer.Refused(
          request,
          Refusal.NO_SKIPS_LEFT,
          Phrase.of("refused.no-skips", skips.perDay(), skips.refilledAt(now)));
    }
    times.add(now);
    String reason = Objects.requireNonNull(request.reason());
    StoredDecision made = round.wished(known, Cause.GIVEN_BACK, new Wish.GiveBack(agent, reason));
    desk.line().givenBack(facts, agent);
    return new Answer.Decided(
        request, made.id(), team, facts.id(), made.openingId(), facts.customerWaitsSince());
  }

  private ZoneId zone(AgentId agent) {
    var person = desk.picture().person(agent);
    return person == null || person.zone() == null ? zone : person.zone();
  }
}
