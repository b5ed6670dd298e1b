package org.understudy.war.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;

/**
 * What we know of an agent beside the host.
 *
 * @param planned absences that were planned ahead and are not over
 * @param oneMore null when the agent has not asked for one conversation beyond the limit
 */
public record AgentSettings(
    AgentStatus status,
    AgentProfile profile,
    List<PlannedAbsence> planned,
    BusyTimes calendar,
    @Nullable OneMore oneMore) {

  public AgentSettings {
    planned = List.copyOf(planned);
  }

  /** Active, with the team's defaults. */
  public static AgentSettings untouched(AgentId agent) {
    return new AgentSettings(
        AgentStatus.untouched(agent), AgentProfile.UNTOUCHED, List.of(), BusyTimes.NONE, null);
  }

  public AgentId agent() {
    return status.agent();
  }

  /** All times away that were set with us. */
  public List<AwayTime> away() {
    List<AwayTime> away = new ArrayList<>();
    if (status.absence() != null) {
      away.add(new AwayTime(Source.STATUS, status.absence()));
    }
    planned.forEach(plan -> away.add(new AwayTime(Source.STATUS, plan.absence())));
    calendar.times().forEach(time -> away.add(new AwayTime(Source.CALENDAR, time.absence())));
    return away;
  }

  /** What he can: as set with us, and as others say. */
  public Set<String> skills(Directory.@Nullable Person person) {
    Set<String> own = profile.skills().keySet();
    if (person == null || person.skills().isEmpty()) {
      return own;
    }
    Set<String> all = new HashSet<>(own);
    all.addAll(person.skills());
    return all;
  }

  /** True when one conversation beyond the limit was asked for and not given yet. */
  public boolean wantsOneMore(Instant now) {
    return oneMore != null && oneMore.isOpen(now);
  }
}
