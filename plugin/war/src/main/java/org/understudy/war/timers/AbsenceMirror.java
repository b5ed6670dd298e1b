package org.understudy.war.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.Absences;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.PlannedAbsence;

/**
 * Shows absences that only we know in the host (A2): else it would lock reopened conversations to
 * people who are away, and tell them of each. The host has room for one: the present absence, or
 * else the next one.
 */
@ApplicationScoped
public class AbsenceMirror {

  @Inject private Agents agents;
  @Inject private Absences absences;
  @Inject private Helpdesk helpdesk;
  @Inject private Decider decider;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Makes the host show what is true now; may be called again at any time. */
  public void bringUpToDate(AgentId agent) {
    Stream<Absence> now = Stream.ofNullable(agents.status(agent).absence());
    Stream<Absence> planned = absences.of(agent).stream().map(PlannedAbsence::absence);
    List<Absence> all = Stream.concat(now, planned).toList();
    // Somebody may be back: those who wait need not wait for the host to answer.
    decider.recheck();
    helpdesk.mirrorAbsence(agent, shown(all, clock.instant()));
  }

  private @Nullable Absence shown(List<Absence> all, Instant now) {
    return all.stream()
        .filter(absence -> absence.covers(now))
        .max(Comparator.comparing(absence -> absence.end().orElse(Instant.MAX)))
        .or(
            () ->
                all.stream()
                    .filter(absence -> begins(absence, now))
                    .min(Comparator.comparing(Absence::since)))
        .orElse(null);
  }

  /** The host knows whole days: what begins later today would be shown as begun. */
  private boolean begins(Absence absence, Instant now) {
    return absence.since().isAfter(now)
        && LocalDate.ofInstant(absence.since(), settings.zone())
            .isAfter(LocalDate.ofInstant(now, settings.zone()));
  }
}
