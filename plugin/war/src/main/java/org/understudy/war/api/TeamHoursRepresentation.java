package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.TeamHours;
import org.understudy.war.problem.ProblemType;

/** Working hours of a team (A4): those of its members who have set nothing else. */
@Schema(name = "TeamHours")
record TeamHoursRepresentation(
    @Schema(
            description = "By day, in local time, up to 24:00; null for around the clock.",
            example = "{\"monday\": [\"08:00-12:00\", \"13:00-17:00\"]}")
        @Nullable Map<String, List<String>> hours,
    @Schema(
            description = "Time zone of the hours; null for the installation's.",
            example = "Europe/Berlin")
        @Nullable String zone,
    @Schema(description = "Region whose public holidays are free; null for none.", example = "de")
        @Nullable String holidays)
    implements Representation {

  static TeamHoursRepresentation of(TeamHours hours) {
    return new TeamHoursRepresentation(
        HoursReader.write(hours.hours()),
        hours.zone() == null ? null : hours.zone().getId(),
        hours.holidays());
  }

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  TeamHours read() {
    FieldReader fields = new FieldReader();
    TeamHours read =
        new TeamHours(
            new HoursReader(fields).read("hours", hours),
            fields.zone("zone", zone),
            fields.holidays("holidays", holidays));
    fields.done(ProblemType.INVALID_SETTINGS, "These hours cannot be used.");
    return read;
  }
}
