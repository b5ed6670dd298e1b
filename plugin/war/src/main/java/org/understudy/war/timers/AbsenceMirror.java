package org.understudy.war.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.Agents;

/**
 * Shows absences that only we know in the host (A2): else it would lock reopened conversations to
 * people who are away, and tell them of each.
 */
@ApplicationScoped
public class AbsenceMirror {

  @Inject private Agents agents;
  @Inject private Helpdesk helpdesk;
  @Inject private Decider decider;
  @Inject private Clock clock;

  /** Makes the host show what is true now; may be called again at any time. */
  public void bringUpToDate(AgentId agent) {
    Absence absence = agents.of(agent).absence();
    boolean away = absence != null && absence.covers(clock.instant());
    // Somebody may be back: those who wait need not wait for the host to answer.
    decider.recheck();
    helpdesk.mirrorAbsence(agent, away ? absence : null);
  }
}
