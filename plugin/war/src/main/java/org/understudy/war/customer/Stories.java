package org.understudy.war.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.rules.Backup;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Directories;
import org.understudy.war.persistence.Notices;
import org.understudy.war.persistence.Rulebooks;

/** Finds the names that belong to a question. */
@ApplicationScoped
public class Stories {

  @Inject private Directories directories;
  @Inject private Rulebooks rulebooks;
  @Inject private Settings settings;

  Story of(Notices.Asked asked) {
    Directory directory =
        directories.last().map(DirectorySnapshot::directory).orElse(Directory.EMPTY);
    Optional<Directory.Person> owner = person(directory, asked.notice().owner());
    return new Story(
        name(owner, asked.notice().owner()),
        name(person(directory, asked.notice().backup()), asked.notice().backup()),
        asked.notice().backAt(),
        owner.map(Directory.Person::zone).orElse(settings.zone()),
        sharing(directory),
        asked.choice(),
        asked.open());
  }

  /** As the decision will be: where nobody can join, the backup takes it over. */
  private Backup.Sharing sharing(Directory directory) {
    return directory.nobodyJoins()
        ? Backup.Sharing.FORWARD
        : rulebooks.published().rulebook().backup().sharing();
  }

  private static Optional<Directory.Person> person(
      @Nullable Directory directory, @Nullable AgentId id) {
    return Objects.requireNonNullElse(directory, Directory.EMPTY).people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst();
  }

  /** As customers know the agent; who has left the host has no name any more. */
  private static String name(Optional<Directory.Person> person, @Nullable AgentId id) {
    return person.map(Directory.Person::firstName).orElse("agent " + id);
  }
}
