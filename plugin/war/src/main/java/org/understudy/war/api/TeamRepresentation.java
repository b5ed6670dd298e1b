package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.TeamSettings;

/** A team with its rules. */
@Schema(name = "Team")
record TeamRepresentation(
    @Schema(description = "The helpdesk's key.", example = "5") String id,
    @Schema(example = "Support") String name,
    @Schema(description = "False when the team is switched off in the helpdesk.", example = "true")
        boolean enabled,
    @Schema(description = "Agents who may own conversations of this team.")
        List<AgentReference> members,
    RulesRepresentation rules,
    @Schema(
            description =
                "C2: true while the helpdesk holds what waits out of everyone's reach, as it does"
                    + " for teams in Availability mode.",
            example = "false")
        boolean holds,
    @Schema(
            description =
                "What keeps the helpdesk from following the mode; null when it follows. It is tried"
                    + " again by itself.",
            example = "customer-groups")
        @Nullable String holdsNotYet,
    @Schema(description = "Version of the rules; 0 when nobody has set them.", example = "2")
        int version,
    @Schema(description = "When the rules were changed; null when never.")
        @Nullable Instant changedAt,
    @Schema(description = "Who changed the rules; null when nobody did.", example = "admin")
        @Nullable String changedBy)
    implements Representation {

  /**
   * @param refusal why the helpdesk does not follow the mode, null when it has not said so
   */
  static TeamRepresentation of(
      Directory.Team team, TeamSettings settings, @Nullable String refusal, HostView host) {
    boolean follows = team.holds() == settings.rules().isPulled();
    return new TeamRepresentation(
        team.id().value(),
        team.name(),
        team.enabled(),
        host.members(team),
        RulesRepresentation.of(settings.rules()),
        team.holds(),
        follows ? null : Objects.requireNonNullElse(refusal, "The helpdesk has not followed yet."),
        settings.version(),
        settings.changedAt(),
        settings.changedBy());
  }
}
