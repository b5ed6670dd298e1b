package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Reads what is stored of the host; never asks the host itself. */
@ApplicationScoped
public class HostViews {

  @Inject private KnownPeople knownPeople;

  /**
   * @throws Refused before the host was first read
   */
  HostView present() {
    return knownPeople
        .last()
        .map(HostView::new)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.HELPDESK_NOT_READ,
                    "Teams and agents are not known yet. Look at health/ready, then try again."));
  }
}
