package org.understudy.war.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.Identity;
import org.understudy.war.timers.Timers;

/** Takes facts about people, from a hint or from the sweep. */
@ApplicationScoped
public class Listener {

  @Inject private Settings settings;
  @Inject private Learning learning;
  @Inject private Timers timers;
  @Inject private Decider decider;

  /**
   * Stores and commits.
   *
   * @param people of the realm of the settings
   * @return how many were newer than what was known
   */
  public int hear(List<Identity> people) {
    if (people.isEmpty()) {
      return 0;
    }
    Learning.Learned learned = learning.learn(people, realm());
    learned.statuses().forEach(timers::absenceChanged);
    if (learned.changed()) {
      decider.wake();
    }
    return learned.newer();
  }

  private String realm() {
    return Objects.requireNonNull(settings.keycloak(), "Keycloak tells nothing").address();
  }
}
