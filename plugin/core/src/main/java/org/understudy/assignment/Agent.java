package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Attendance;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/**
 * What a decision needs to know of one agent.
 *
 * @param name what colleagues call the agent, as a rule the first name: it stands in notes
 * @param teams the teams whose conversations the agent may own
 * @param skills what the agent can do, in lower case
 * @param open conversations that count against the capacity, with those just decided
 * @param capacity own limit of open conversations, null when the team's default counts
 * @param oneMore A5: asked for one conversation beyond the limit
 * @param place where the agent stands in the team's order
 */
public record Agent(
    AgentId id,
    String name,
    Attendance attendance,
    Set<TeamId> teams,
    Set<String> skills,
    int open,
    @Nullable Integer capacity,
    boolean oneMore,
    Place place) {

  public Agent {
    teams = Set.copyOf(teams);
    skills = Set.copyOf(skills);
  }

  /** O2: the same as an owner, with the business time of the team until he is back. */
  public Agent missing(@Nullable Duration time) {
    return new Agent(
        id, name, attendance.missing(time), teams, skills, open, capacity, oneMore, place);
  }

  /**
   * @param lastTurn the team's turn number at which the agent was last chosen, 0 when never
   * @param share how far the agent has come with his part of the team's work: grows with every turn
   *     by the less the greater his weight is
   * @param idleSince since when the agent has been without new work, null when never had any
   */
  public record Place(long lastTurn, long share, @Nullable Instant idleSince) {}

  /**
   * A5: the limit that counts now. Who asked for one more has room for it, however many there are.
   *
   * @param usual for agents without an own one, null for none
   * @return null for no limit
   */
  public @Nullable Integer limit(@Nullable Integer usual) {
    Integer limit = capacity != null ? capacity : usual;
    return limit == null || !oneMore ? limit : Integer.valueOf(Math.max(limit, open + 1));
  }

  /**
   * A5: true when there is no room for one more.
   *
   * @param usual as for {@link #limit}
   */
  boolean isFull(@Nullable Integer usual) {
    Integer limit = limit(usual);
    return limit != null && open >= limit;
  }

  /**
   * A5: true when the agent can take one more, without one beyond the limit that was asked for.
   *
   * @param usual as for {@link #limit}
   */
  public boolean hasRoom(@Nullable Integer usual, Instant now) {
    Integer limit = capacity != null ? capacity : usual;
    return (limit == null || open < limit) && !attendance.wrapsUp(now);
  }

  /**
   * A5: true when the next conversation is the one beyond the limit that was asked for.
   *
   * @param usual as for {@link #limit}
   */
  public boolean takesOneMore(@Nullable Integer usual) {
    Integer limit = capacity != null ? capacity : usual;
    return oneMore && limit != null && open >= limit;
  }
}
