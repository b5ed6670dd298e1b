package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.DirectorySnapshot.Load;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.rules.Lifecycle.WhenDisabled;
import org.understudy.rules.Rulebook;
import org.understudy.war.persistence.Handovers;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.wording.Phrase;

/** Notices agents who are disabled and still own something, where teams want that settled (D3). */
@ApplicationScoped
public class HandoverWatch {

  private static final System.Logger LOG = System.getLogger(HandoverWatch.class.getName());

  @Inject private Helpdesk helpdesk;
  @Inject private Handovers handovers;
  @Inject private Rulebooks rulebooks;

  /**
   * Once for each time that somebody is disabled.
   *
   * @param host as the helpdesk alone sees its people
   */
  void look(DirectorySnapshot snapshot, Directory directory, Directory host) {
    List<Directory.Person> left =
        directory.people().stream()
            .filter(person -> !person.enabled() && owns(snapshot.loads(), person.id()))
            .toList();
    Set<AgentId> armed = handovers.armed();
    directory.people().stream()
        .filter(person -> person.enabled() && armed.contains(person.id()))
        .forEach(person -> handovers.disarm(person.id()));
    if (!left.isEmpty()) {
      Rulebook rulebook = rulebooks.published().rulebook();
      left.stream()
          .filter(person -> !armed.contains(person.id()))
          .forEach(person -> begin(person, rulebook, where(person, host)));
    }
  }

  private static boolean owns(Map<AgentId, Load> loads, AgentId agent) {
    Load load = loads.get(agent);
    return load != null && load.open() + load.pending() > 0;
  }

  private static Phrase where(Directory.Person person, Directory host) {
    boolean enabledThere =
        host.people().stream().anyMatch(known -> known.id().equals(person.id()) && known.enabled());
    return enabledThere ? Phrase.of("handover.keycloak") : Phrase.of("handover.helpdesk");
  }

  private void begin(Directory.Person person, Rulebook rulebook, Phrase reason) {
    boolean wanted =
        rulebook.teams().values().stream()
            .anyMatch(rules -> rules.lifecycle().whenDisabled() == WhenDisabled.AUTOMATIC);
    if (!wanted) {
      return;
    }
    List<Conversation> his =
        helpdesk.ownedBy(person.id()).stream()
            .filter(
                facts ->
                    rulebook.of(facts.team()).lifecycle().whenDisabled() == WhenDisabled.AUTOMATIC)
            .toList();
    if (!his.isEmpty()) {
      LOG.log(
          Level.INFO,
          "Agent {0} is disabled: {1} conversations are handed over.",
          person.id(),
          his.size());
      handovers.begin(person.id(), reason, "Understudy", true, his);
    }
  }
}
