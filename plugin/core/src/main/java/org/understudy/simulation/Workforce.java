package org.understudy.simulation;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Deputies;

/**
 * Who worked in the past that is tried, as far as it is known.
 *
 * @param presenceGrace how long after the last request an agent counts as online
 * @param nobodyJoins true while the host lets nobody join a conversation beside its owner
 */
public record Workforce(
    Map<AgentId, Worker> workers,
    Map<TeamId, Squad> teams,
    Hours hours,
    Deputies deputies,
    Duration presenceGrace,
    boolean nobodyJoins) {

  public Workforce {
    workers = Map.copyOf(workers);
    teams = Map.copyOf(teams);
  }

  /**
   * @param teams whose conversations the agent may own
   * @param capacity own limit, null when the team's counts
   */
  public record Worker(
      String name,
      boolean enabled,
      Set<TeamId> teams,
      Set<String> skills,
      @Nullable Integer capacity) {

    public Worker {
      teams = Set.copyOf(teams);
      skills = Set.copyOf(skills);
    }
  }

  /** A team and who may own its conversations. */
  public record Squad(String name, Set<AgentId> members) {

    public Squad {
      members = Set.copyOf(members);
    }
  }

  /** When each agent was away. */
  public interface Hours {

    /** For conversations of one team. */
    Timetable of(AgentId agent, TeamId team);

    /** Altogether. */
    Timetable of(AgentId agent);
  }
}
