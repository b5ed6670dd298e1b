package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.wording.Speech;

/** Reads what is stored of the host; never asks the host itself. */
@ApplicationScoped
public class HostViews {

  @Inject private KnownPeople knownPeople;
  @Inject private Readers readers;

  /**
   * @throws Refused before the host was first read
   */
  HostView present() {
    return present(readers.speech());
  }

  /**
   * For an answer that is made when the request is no longer at hand.
   *
   * @throws Refused before the host was first read
   */
  HostView present(Speech speech) {
    return knownPeople
        .last()
        .map(known -> new HostView(known, speech))
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.HELPDESK_NOT_READ,
                    "Teams and agents are not known yet. Look at health/ready, then try again."));
  }
}
