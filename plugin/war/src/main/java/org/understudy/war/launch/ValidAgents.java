package org.understudy.war.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.Directory.Role;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.launch.PassRefused.Why;

/** Whether the helpdesk still knows somebody, under the same login, and what he may do by now. */
@ApplicationScoped
public class ValidAgents {

  /**
   * @param user with the role that he may have
   * @param listed false for an account that is no agent, such as the helpdesk's first one: it may
   *     do what its role says, and is nobody who could own conversations
   */
  record Checked(HostUser user, boolean listed) {}

  @Inject private KnownPeople known;

  public ValidAgents() {}

  ValidAgents(KnownPeople known) {
    this.known = known;
  }

  /**
   * @throws PassRefused when it is not valid any more, another one than it was, or may do nothing
   */
  Checked check(HostUser user) {
    List<Directory.Person> people =
        known.last().map(DirectorySnapshot::directory).map(Directory::people).orElse(List.of());
    for (Directory.Person person : people) {
      if (person.id().equals(user.agent())) {
        if (!person.enabled() || !person.login().equals(user.login())) {
          throw new PassRefused(Why.NOBODY, "The agent is not valid, or has another login now.");
        }
        return new Checked(atMost(person.role(), user), true);
      }
    }
    if (role(user) == Role.AGENT) {
      throw new PassRefused(Why.NOBODY, "The directory has no such agent.");
    }
    return new Checked(user, false);
  }

  /**
   * The lesser of the role that was vouched for and the present one: what was taken away counts at
   * once, what was given meanwhile with the next pass.
   */
  private static HostUser atMost(@Nullable Role present, HostUser user) {
    if (present == null || present.compareTo(role(user)) >= 0) {
      return user;
    }
    if (present == Role.NONE) {
      throw new PassRefused(Why.NOBODY, "The agent has no role any more.");
    }
    return user.as(present.name().toLowerCase(Locale.ROOT));
  }

  private static Role role(HostUser user) {
    return Role.valueOf(user.role().toUpperCase(Locale.ROOT));
  }
}
