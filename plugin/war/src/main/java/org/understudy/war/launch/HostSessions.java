package org.understudy.war.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.understudy.war.launch.PassRefused.Why;

/** Whether those who came in from the helpdesk may still be here. */
@ApplicationScoped
public class HostSessions {

  @Inject private ValidAgents agents;
  @Inject private Clock clock;

  public HostSessions() {}

  HostSessions(ValidAgents agents, Clock clock) {
    this.agents = agents;
    this.clock = clock;
  }

  /**
   * Who it is, in the role that he has by now.
   *
   * @throws PassRefused when the session is over
   */
  public HostUser user(HostSession session) {
    if (session.isOver(clock.instant())) {
      throw new PassRefused(Why.OVER, "The session has lasted as long as it may.");
    }
    ValidAgents.Checked present = agents.check(session.user());
    // Who was an agent and is none any more has been removed from the helpdesk.
    if (present.listed() != session.listed()) {
      throw new PassRefused(Why.NOBODY, "The account has become another one.");
    }
    return present.user();
  }
}
