package org.understudy.helpdesk;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/**
 * Agents and teams of the host (D1: there is no second user administration).
 *
 * @param nobodyJoins true while the host lets nobody join a conversation beside its owner
 */
public record Directory(List<Person> people, List<Team> teams, boolean nobodyJoins) {

  /** Nobody and nothing: before the host was heard for the first time. */
  public static final Directory EMPTY = new Directory(List.of(), List.of());

  public Directory {
    people = List.copyOf(people);
    teams = List.copyOf(teams);
  }

  /** Of a host that lets people join. */
  public Directory(List<Person> people, List<Team> teams) {
    this(people, teams, false);
  }

  /** What an agent may do in our pages, the greater the later. */
  public enum Role {
    /** Nothing. */
    NONE,
    AGENT,
    SUPERVISOR,
    ADMIN
  }

  /**
   * @param outOfOffice as set in the host by the agent or an admin, null when off; entries that we
   *     mirrored there are left out
   * @param zone null when the agent has not set any
   * @param skills what others than our own settings say that he can
   * @param role as the host says now, null when it does not tell
   */
  public record Person(
      AgentId id,
      String login,
      String firstName,
      String fullName,
      String email,
      boolean enabled,
      @Nullable ZoneId zone,
      @Nullable String language,
      @Nullable Absence outOfOffice,
      Set<String> skills,
      @Nullable Role role) {

    public Person {
      // Stored by a version that knew none.
      skills = skills == null ? Set.of() : Set.copyOf(skills);
    }

    /** A person of whom the host knows no skills and no role. */
    public Person(
        AgentId id,
        String login,
        String firstName,
        String fullName,
        String email,
        boolean enabled,
        @Nullable ZoneId zone,
        @Nullable String language,
        @Nullable Absence outOfOffice) {
      this(id, login, firstName, fullName, email, enabled, zone, language, outOfOffice, null);
    }

    /** A person as the host knows him: it knows no skills. */
    public Person(
        AgentId id,
        String login,
        String firstName,
        String fullName,
        String email,
        boolean enabled,
        @Nullable ZoneId zone,
        @Nullable String language,
        @Nullable Absence outOfOffice,
        @Nullable Role role) {
      this(
          id,
          login,
          firstName,
          fullName,
          email,
          enabled,
          zone,
          language,
          outOfOffice,
          Set.of(),
          role);
    }

    /** The same, as somebody sees him who knows more than the host. */
    public Person known(boolean isEnabled, Set<String> also) {
      return new Person(
          id,
          login,
          firstName,
          fullName,
          email,
          isEnabled,
          zone,
          language,
          outOfOffice,
          also,
          role);
    }
  }

  /**
   * @param mayOwn enabled agents who may own conversations of this team
   * @param holds true while the host holds the waiting conversations of this team (C2)
   */
  public record Team(TeamId id, String name, boolean enabled, Set<AgentId> mayOwn, boolean holds) {

    public Team {
      mayOwn = Set.copyOf(mayOwn);
    }

    /** A team whose waiting conversations everybody in it sees. */
    public Team(TeamId id, String name, boolean enabled, Set<AgentId> mayOwn) {
      this(id, name, enabled, mayOwn, false);
    }
  }
}
