package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;

/** All data that is held about one agent (N9). */
@Schema(name = "AgentData")
record AgentDataRepresentation(
    @Schema(description = "Copied from the helpdesk.") Person helpdesk,
    @Schema(description = "The absence from now on that was set here; null for none.")
        @Nullable AbsenceRepresentation status,
    ProfileRepresentation profile,
    @Schema(description = "Planned absences, with those that are over and still kept.")
        List<PlannedAbsenceRepresentation> absences,
    @Schema(description = "Busy times of an imported calendar.") CalendarRepresentation calendar,
    @Schema(
            description =
                "The last wish for one conversation beyond the limit, also when it is over and"
                    + " still kept.")
        ExtraRepresentation extra,
    @Schema(description = "When the agent was there: agents/{id}/data/history.") Kept history,
    @Schema(
            description =
                "Decisions that gave the agent something or took it: agents/{id}/data/decisions."
                    + " What they and others keep of him: agents/{id}/data/facts.")
        Kept decisions,
    @Schema(
            description =
                "Changes by the agent, and by others of his status, hours and the like:"
                    + " agents/{id}/data/changes.")
        Kept changes,
    @Schema(
            description =
                "Told by Keycloak; null when no user there is the agent, or nobody knows which.")
        @Nullable KeycloakUserRepresentation keycloak,
    @Schema(description = "The last turn in each team; kept until the next.")
        List<TurnRepresentation> turns,
    @Schema(description = "Handovers of the agent's conversations, the newest first.")
        List<HandoverRepresentation> handovers,
    @Schema(
            description =
                "How many entries of backups and dedicated agents name the agent, kept until they"
                    + " are changed: agents/{id}/data/backups.",
            example = "2")
        int backups,
    @Schema(description = "What the agent took and gave back: agents/{id}/data/requests.")
        Kept requests,
    @Schema(
            description =
                "Answers who goes on after an absence, by the agent or about what he had:"
                    + " agents/{id}/data/returns.")
        Kept returns,
    @Schema(description = "Away messages that tell of the agent: agents/{id}/data/notices.")
        Kept notices)
    implements Representation {

  /** What was copied from the helpdesk. */
  @Schema(name = "HelpdeskPerson")
  record Person(
      @Schema(example = "3") String id,
      @Schema(example = "john") String login,
      @Schema(example = "John Miller") String name,
      @Schema(example = "john@example.org") String email,
      boolean enabled,
      @Schema(example = "Europe/Berlin") @Nullable String zone,
      @Schema(example = "en") @Nullable String language,
      @Schema(description = "Out-of-office dates; null when not set.")
          @Nullable AbsenceRepresentation outOfOffice,
      @Schema(description = "The last request in a session; null when never or logged out.")
          @Nullable Instant lastSeen,
      @Schema(description = "Teams whose conversations the agent may own.")
          List<TeamReference> teams,
      @Schema(description = "Conversations in which the agent has to act.", example = "4") int open,
      @Schema(description = "Conversations that wait for a date or the customer.", example = "2")
          int pending) {

    static Person of(Directory.Person person, HostView host) {
      return new Person(
          person.id().value(),
          person.login(),
          person.fullName(),
          person.email(),
          person.enabled(),
          person.zone() == null ? null : person.zone().getId(),
          person.language(),
          AbsenceRepresentation.of(person.outOfOffice()),
          host.lastSeen(person.id()),
          host.teamsOf(person.id()),
          host.load(person.id()).open(),
          host.load(person.id()).pending());
    }
  }

  /** How much there is, and how long it is kept. */
  @Schema(name = "Kept")
  record Kept(
      @Schema(example = "120") long count,
      @Schema(
              description = "Deleted after this time.",
              type = "string",
              format = "duration",
              example = "PT2160H")
          String keptFor) {}
}
