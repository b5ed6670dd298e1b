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
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.AgentSettings;

/**
 * Where every agent stands in every team, kept in order while work is given out, so that a decision
 * need not look at everyone anew.
 */
final class Standings implements Roster {

  private final Workload workload;
  private final Turns turns;
  private final Map<TeamId, StandingPool> pools = new HashMap<>();
  private final Map<AgentId, Timetable> timetables = new HashMap<>();
  private final Map<AgentId, List<StandingPool>> poolsOf = new HashMap<>();
  private Picture picture;
  private Instant now = Instant.EPOCH;

  /** Until when nobody comes or goes by the clock alone. */
  private Instant sameUntil = Instant.MAX;

  Standings(Picture picture, Workload workload, Turns turns) {
    this.picture = picture;
    this.workload = workload;
    this.turns = turns;
  }

  /** Something about people, teams, presence or loads is known anew. */
  void learn(Picture newer) {
    picture = newer;
    timetables.clear();
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
            timetable(id).away(now),
            picture.snapshot().lastSeen().get(id),
            null),
        Set.of(),
        workload.open(id),
        settings.capacity(),
        false,
        turns.place(team, id));
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
      Instant change = timetable(member).sameUntil(now);
      sameUntil = change.isBefore(sameUntil) ? change : sameUntil;
      poolsOf.computeIfAbsent(member, none -> new ArrayList<>()).add(pool);
    }
    pools.put(team, pool);
    return pool;
  }

  private void empty() {
    pools.clear();
    poolsOf.clear();
    sameUntil = Instant.MAX;
  }

  private Timetable timetable(AgentId agent) {
    return timetables.computeIfAbsent(agent, this::timetableOf);
  }

  private Timetable timetableOf(AgentId agent) {
    Directory.Person person = picture.person(agent);
    AgentSettings settings = picture.settingsOf(agent);
    List<AwayTime> times = new ArrayList<>();
    if (settings.absence() != null) {
      times.add(new AwayTime(Source.STATUS, settings.absence()));
    }
    if (person != null && person.outOfOffice() != null) {
      times.add(new AwayTime(Source.OUT_OF_OFFICE, person.outOfOffice()));
    }
    return new Timetable(times, List.of());
  }

  private Collection<AgentId> everybody() {
    Set<AgentId> everybody = new HashSet<>();
    picture.teams().keySet().forEach(team -> everybody.addAll(picture.mayOwn(team)));
    return everybody;
  }
}
