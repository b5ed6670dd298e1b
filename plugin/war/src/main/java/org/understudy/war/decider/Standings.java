package org.understudy.war.decider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Pool;
import org.understudy.assignment.Roster;
import org.understudy.assignment.StandingPool;
import org.understudy.availability.Attendance;
import org.understudy.availability.BusinessTime;
import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.OneMore;

/**
 * Where every agent stands in every team, kept in order while work is given out, so that a decision
 * need not look at everyone anew.
 */
final class Standings implements Roster {

  private final Workload workload;
  private final Turns turns;
  private final Pauses pauses;
  private final OpenWishes oneMores;
  private final Map<TeamId, StandingPool> pools = new HashMap<>();
  private final Map<AgentId, List<StandingPool>> poolsOf = new HashMap<>();
  private Picture picture;
  private Instant now = Instant.EPOCH;

  /** Until when nobody comes or goes by the clock alone. */
  private Instant sameUntil = Instant.MAX;

  Standings(Picture picture, Workload workload, Turns turns, Pauses pauses, OpenWishes oneMores) {
    this.picture = picture;
    this.workload = workload;
    this.turns = turns;
    this.pauses = pauses;
    this.oneMores = oneMores;
  }

  /** Something about people, teams, presence or loads is known anew. */
  void learn(Picture newer) {
    picture = newer;
    empty();
  }

  /** From here on it is this moment. */
  Standings at(Instant moment) {
    now = moment;
    if (!moment.isBefore(sameUntil)) {
      empty();
    }
    return this;
  }

  Instant now() {
    return now;
  }

  /** An agent was given a turn. */
  void moved(AgentId agent) {
    for (StandingPool pool : poolsOf.getOrDefault(agent, List.of())) {
      pool.put(agent(agent, pool.team()));
    }
  }

  @Override
  public Pool members(TeamId team) {
    return pool(team);
  }

  @Override
  public Pool everyone() {
    return pool(Pool.EVERYONE);
  }

  @Override
  public @Nullable Agent find(AgentId agent) {
    return picture.person(agent) == null ? null : agent(agent, Pool.EVERYONE);
  }

  /** The facts of one agent as a member of the team, also of one who is none. */
  Agent agent(AgentId id, TeamId team) {
    Directory.Person person = picture.person(id);
    AgentSettings settings = picture.settingsOf(id);
    return new Agent(
        id,
        person == null ? "agent " + id : person.firstName(),
        new Attendance(
            person != null && person.enabled(),
            timetable(id, team).away(now),
            picture.snapshot().lastSeen().get(id),
            pauses.until(id)),
        picture.teamsOf(id),
        settings.skills(person),
        workload.open(id, picture.countsPending(team)),
        settings.profile().capacity(),
        // Only at a limit that is really reached: the wish is for one, and must not be used up.
        workload.isSure(id) && oneMores.isOpen(settings, now),
        turns.place(team, id));
  }

  /** The facts of the owner of one of the team's conversations. */
  Agent owner(AgentId id, TeamId team) {
    Agent owner = agent(id, team);
    Instant back = owner.attendance().backAt(now);
    return back == null
        ? owner
        : owner.missing(BusinessTime.between(picture.timetables().hoursOf(team), now, back));
  }

  private StandingPool pool(TeamId team) {
    workload.takeChanged().forEach(this::moved);
    StandingPool known = pools.get(team);
    return known == null ? fill(team) : known;
  }

  private StandingPool fill(TeamId team) {
    boolean all = team.equals(Pool.EVERYONE);
    StandingPool pool = new StandingPool(team, all ? "all teams" : picture.nameOf(team));
    for (AgentId member : all ? everybody() : picture.mayOwn(team)) {
      pool.put(agent(member, team));
      stays(timetable(member, team).sameUntil(now));
      OneMore wish = picture.settingsOf(member).oneMore();
      if (wish != null && wish.isOpen(now)) {
        stays(wish.until());
      }
      poolsOf.computeIfAbsent(member, none -> new ArrayList<>()).add(pool);
    }
    pools.put(team, pool);
    return pool;
  }

  private void stays(Instant change) {
    sameUntil = change.isBefore(sameUntil) ? change : sameUntil;
  }

  private void empty() {
    pools.clear();
    poolsOf.clear();
    sameUntil = Instant.MAX;
  }

  private Timetable timetable(AgentId agent, TeamId team) {
    return team.equals(Pool.EVERYONE)
        ? picture.timetables().of(agent)
        : picture.timetables().of(agent, team);
  }

  private Collection<AgentId> everybody() {
    Set<AgentId> everybody = new HashSet<>();
    picture.teams().keySet().forEach(team -> everybody.addAll(picture.mayOwn(team)));
    return everybody;
  }
}
