package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.availability.Attendance;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;

/**
 * What somebody supposes of one agent for a dry run (N3). Null leaves it as it is.
 *
 * @param absent false: there, whatever status, calendar and hours say
 * @param online seen now, or not at all
 * @param open how many conversations count against the capacity
 */
public record Supposition(
    @Nullable Boolean absent, @Nullable Boolean online, @Nullable Integer open) {

  /** Supposes nothing. */
  public static final Supposition NOTHING = new Supposition(null, null, null);

  /**
   * The agent, as supposed.
   *
   * @param now the moment of the dry run
   * @param shift how far that is from the moment at which presence was read: who is online then
   *     counts as online now
   */
  Agent of(Agent agent, Instant now, Duration shift) {
    Attendance known = agent.attendance();
    Attendance supposed =
        new Attendance(
            known.enabled(),
            away(known, now),
            lastSeen(known, now, shift),
            known.wrapsUpUntil(),
            absent == null ? known.missing() : null);
    return new Agent(
        agent.id(),
        agent.name(),
        supposed,
        agent.teams(),
        agent.skills(),
        open == null ? agent.open() : open,
        agent.capacity(),
        agent.oneMore(),
        agent.place());
  }

  private List<AwayTime> away(Attendance known, Instant now) {
    if (absent == null) {
      return known.away();
    }
    Absence supposed = new Absence(now, null, "supposed", null);
    return absent ? List.of(new AwayTime(Source.STATUS, supposed)) : List.of();
  }

  private @Nullable Instant lastSeen(Attendance known, Instant now, Duration shift) {
    if (online != null) {
      return online ? now : null;
    }
    return known.lastSeen() == null ? null : known.lastSeen().plus(shift);
  }
}
