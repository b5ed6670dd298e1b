package org.understudy.war.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.launch.PassRefused.Why;

/** Whether the helpdesk still knows somebody, under the same login. */
@ApplicationScoped
public class ValidAgents {

  private static final String AGENT = "agent";

  @Inject private KnownPeople known;

  public ValidAgents() {}

  ValidAgents(KnownPeople known) {
    this.known = known;
  }

  /**
   * @return false for an account that is no agent, such as the helpdesk's first one: it may do what
   *     its role says, and is nobody who could own conversations
   * @throws PassRefused when it is not valid any more, or another one than it was
   */
  boolean check(HostUser user) {
    List<Directory.Person> people =
        known.last().map(DirectorySnapshot::directory).map(Directory::people).orElse(List.of());
    for (Directory.Person person : people) {
      if (person.id().equals(user.agent())) {
        if (!person.enabled() || !person.login().equals(user.login())) {
          throw new PassRefused(Why.NOBODY, "The agent is not valid, or has another login now.");
        }
        return true;
      }
    }
    if (user.role().equals(AGENT)) {
      throw new PassRefused(Why.NOBODY, "The directory has no such agent.");
    }
    return false;
  }
}
