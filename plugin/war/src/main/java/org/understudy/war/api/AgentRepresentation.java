package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Availability;
import org.understudy.helpdesk.Directory;

/** An agent in the list of all. */
@Schema(name = "Agent")
record AgentRepresentation(
    @Schema(description = "The helpdesk's key.", example = "3") String id,
    @Schema(example = "john") String login,
    @Schema(example = "John Miller") String name,
    @Schema(description = "False when the account is disabled.", example = "true") boolean enabled,
    @Schema(description = "False when absent, for whatever reason.", example = "false")
        boolean available,
    @Schema(description = "Seen in the helpdesk a short while ago.", example = "true")
        boolean online,
    @Schema(description = "When the absence ends; null when available or not known.")
        @Nullable Instant backAt,
    @Schema(description = "Conversations in which the agent has to act.", example = "4") int open,
    @Schema(description = "Conversations that wait for a date or the customer.", example = "2")
        int pending,
    @Schema(description = "Own limit; null when the team's limit counts.", example = "8")
        @Nullable Integer capacity,
    @Schema(description = "Teams whose conversations the agent may own.") List<TeamReference> teams)
    implements Representation {

  static AgentRepresentation of(AgentFacts facts) {
    Directory.Person person = facts.person();
    Availability availability = facts.availability();
    return new AgentRepresentation(
        person.id().value(),
        person.login(),
        person.fullName(),
        person.enabled(),
        !availability.absent(),
        availability.online(),
        availability.backAt(),
        facts.load().open(),
        facts.load().pending(),
        facts.settings().profile().capacity(),
        facts.host().teamsOf(person.id()));
  }
}
