package org.understudy.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Pool;
import org.understudy.assignment.Roster;
import org.understudy.assignment.StandingPool;
import org.understudy.availability.Attendance;
import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** The people of a simulation: who is there, how much each has, whose turn it is. */
final class Crew implements Roster {

  private final Workforce workforce;
  private final Instant seen;
  private final Places places = new Places();
  private final Map<AgentId, Integer> open = new HashMap<>();
  private final Map<TeamId, StandingPool> pools = new HashMap<>();
  private final Map<AgentId, Map<TeamId, Attendance>> attendances = new HashMap<>();
  private Instant now;

  /**
   * @param until everybody who is there counts as seen up to then: nobody recorded who was online
   */
  Crew(Workforce workforce, Instant from, Instant until) {
    this.workforce = workforce;
    this.seen = until.plus(Duration.ofDays(1));
    this.now = from;
    workforce
        .teams()
        .forEach(
            (team, squad) -> {
              StandingPool pool = new StandingPool(team, squad.name());
              squad.members().forEach(member -> pool.put(agent(member, team)));
              pools.put(team, pool);
            });
    StandingPool everyone = new StandingPool(Pool.EVERYONE, "all teams");
    workforce
        .workers()
        .forEach(
            (id, worker) -> {
              if (!worker.teams().isEmpty()) {
                everyone.put(agent(id, Pool.EVERYONE));
              }
            });
    pools.put(Pool.EVERYONE, everyone);
  }

  void at(Instant moment) {
    now = moment;
  }

  /** When the agent comes or goes next; far away for never. */
  Instant nextMove(AgentId agent) {
    Instant next = workforce.hours().of(agent).sameUntil(now);
    for (TeamId team : teamsOf(agent)) {
      Instant change = workforce.hours().of(agent, team).sameUntil(now);
      next = change.isBefore(next) ? change : next;
    }
    return next;
  }

  /** The agent came or went. */
  void moved(AgentId agent) {
    attendances.remove(agent);
    refresh(agent);
  }

  void load(@Nullable AgentId agent, int more) {
    if (agent != null && workforce.workers().containsKey(agent)) {
      open.merge(agent, more, Integer::sum);
      refresh(agent);
    }
  }

  void takesTurn(TeamId team, AgentId agent, int weight) {
    places.take(team, agent, weight, now);
    refresh(agent);
  }

  int open(AgentId agent) {
    return open.getOrDefault(agent, 0);
  }

  boolean isThere(AgentId agent, TeamId team) {
    Attendance attendance = attendance(agent, team);
    return attendance.enabled() && !attendance.isAbsent(now);
  }

  Collection<TeamId> teamsOf(AgentId agent) {
    Workforce.Worker worker = workforce.workers().get(agent);
    return worker == null ? Set.of() : worker.teams();
  }

  @Override
  public Pool members(TeamId team) {
    StandingPool pool = pools.get(team);
    return pool == null ? new StandingPool(team, "team " + team) : pool;
  }

  @Override
  public Pool everyone() {
    return members(Pool.EVERYONE);
  }

  @Override
  public @Nullable Agent find(AgentId agent) {
    return workforce.workers().containsKey(agent) ? agent(agent, Pool.EVERYONE) : null;
  }

  /** The facts of one agent as a member of the team, also of one who is none or is unknown. */
  Agent agent(AgentId id, TeamId team) {
    Workforce.Worker worker = workforce.workers().get(id);
    return new Agent(
        id,
        worker == null ? "agent " + id : worker.name(),
        attendance(id, team),
        worker == null ? Set.of() : worker.teams(),
        worker == null ? Set.of() : worker.skills(),
        open(id),
        worker == null ? null : worker.capacity(),
        false,
        places.of(team, id));
  }

  private Attendance attendance(AgentId id, TeamId team) {
    return attendances
        .computeIfAbsent(id, any -> new HashMap<>())
        .computeIfAbsent(team, any -> attendanceNow(id, team));
  }

  private Attendance attendanceNow(AgentId id, TeamId team) {
    Workforce.Worker worker = workforce.workers().get(id);
    if (worker == null || !worker.enabled()) {
      return new Attendance(false, List.of(), null, null);
    }
    Timetable timetable =
        team.equals(Pool.EVERYONE) ? workforce.hours().of(id) : workforce.hours().of(id, team);
    return new Attendance(true, timetable.away(now), seen, null);
  }

  private void refresh(AgentId agent) {
    List<TeamId> all = new ArrayList<>(teamsOf(agent));
    all.add(Pool.EVERYONE);
    for (TeamId team : all) {
      StandingPool pool = pools.get(team);
      if (pool != null && pool.find(agent) != null) {
        pool.put(agent(agent, team));
      }
    }
  }
}
