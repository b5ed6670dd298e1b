package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.AgentProfile;

/**
 * The settings of an agent that stay (A4, A5). In a request, what is left out takes its default.
 */
@Schema(name = "Profile")
record ProfileRepresentation(
    @Schema(
            description = "Whose working hours count: the team's, the own ones, or none.",
            defaultValue = "team",
            example = "own")
        @Nullable HoursFromName hoursFrom,
    @Schema(
            description =
                "A4: own working hours by day, in local time, up to 24:00; a day that is left out is"
                    + " free.",
            example = "{\"monday\": [\"08:00-12:00\", \"13:00-17:00\"]}")
        @Nullable Map<String, List<String>> hours,
    @Schema(
            description = "Time zone of the own hours; null for the one set in the helpdesk.",
            example = "Europe/Berlin")
        @Nullable String zone,
    @Schema(
            description = "Region whose public holidays are free; null for the team's.",
            example = "de-by")
        @Nullable String holidays,
    @Schema(
            description = "A5: own limit of open conversations; null when the team's limit counts.",
            minimum = "1",
            example = "8")
        @Nullable Integer capacity,
    @Schema(description = "What the agent is good at.") @Nullable List<SkillRepresentation> skills)
    implements Representation {

  static ProfileRepresentation of(AgentProfile profile) {
    return new ProfileRepresentation(
        HoursFromName.of(profile.hoursFrom()),
        HoursReader.write(profile.hours()),
        profile.zone() == null ? null : profile.zone().getId(),
        profile.holidays(),
        profile.capacity(),
        profile.skills().entrySet().stream()
            .map(skill -> new SkillRepresentation(skill.getKey(), skill.getValue()))
            .toList());
  }
}
