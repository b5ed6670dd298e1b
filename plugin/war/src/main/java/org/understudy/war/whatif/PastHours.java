package org.understudy.war.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.simulation.Workforce;
import org.understudy.war.availability.Timetables;

/** Timetables of now, with the absences that were recorded. Used by one thread. */
final class PastHours implements Workforce.Hours {

  private final Timetables timetables;
  private final Map<AgentId, List<AwayTime>> recorded;
  private final Map<TeamId, Map<AgentId, Timetable>> known = new HashMap<>();
  private final Map<AgentId, Timetable> overall = new HashMap<>();

  PastHours(Timetables timetables, Map<AgentId, List<AwayTime>> recorded) {
    this.timetables = timetables;
    this.recorded = recorded;
  }

  @Override
  public Timetable of(AgentId agent, TeamId team) {
    return known
        .computeIfAbsent(team, any -> new HashMap<>())
        .computeIfAbsent(agent, id -> with(id, timetables.of(id, team)));
  }

  @Override
  public Timetable of(AgentId agent) {
    return overall.computeIfAbsent(agent, id -> with(id, timetables.of(id)));
  }

  private Timetable with(AgentId agent, Timetable known) {
    Timetable all = known;
    for (AwayTime time : recorded.getOrDefault(agent, List.of())) {
      all = all.with(time);
    }
    return all;
  }
}
