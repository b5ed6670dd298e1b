package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One condition of a rule; which fields it has depends on what it asks for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Condition")
record ConditionRepresentation(
    @JsonProperty("if")
        @Schema(
            description =
                "What it asks for. team, opening, channel, skill and subject have values; fact has"
                    + " fact and values; field has field and values; priority has atLeast and"
                    + " atMost; time has zone, hours and within; more-wait and fewer-free have"
                    + " count; waits-longer has time.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "fact")
        @Nullable ConditionKind kind,
    @Schema(
            description =
                "One of them is enough, in any case of letters: ids of teams; created or reopened;"
                    + " email, portal, phone, api; values of the fact or field; skills; words of"
                    + " the subject.",
            example = "[\"gold\"]")
        @Nullable List<String> values,
    @Schema(
            description = "What the helpdesk knows of the conversation.",
            allowableValues = {
              "address",
              "customer",
              "organisation",
              "tier",
              "language",
              "type",
              "service"
            },
            example = "tier")
        @Nullable String fact,
    @Schema(description = "Name of a further field of the helpdesk.", example = "Product")
        @Nullable String field,
    @Schema(description = "Lowest priority number that fits.", example = "4")
        @Nullable Integer atLeast,
    @Schema(description = "Highest priority number that fits.", example = "5")
        @Nullable Integer atMost,
    @Schema(description = "Time zone of the hours.", example = "Europe/Berlin")
        @Nullable String zone,
    @Schema(
            description = "Weekly hours in local time; a day that is left out has none.",
            example = "{\"monday\": [\"08:00-18:00\"]}")
        @Nullable Map<String, List<String>> hours,
    @Schema(description = "False: outside of the hours.", defaultValue = "true", example = "false")
        @Nullable Boolean within,
    @Schema(
            description =
                "more-wait: more others than this wait in the team; fewer-free: fewer agents of the"
                    + " team than this can take one more.",
            example = "5")
        @Nullable Integer count,
    @Schema(
            description = "The customer has waited longer than this.",
            type = "string",
            format = "duration",
            example = "PT10M")
        @Nullable String time) {

  static ConditionRepresentation ofValues(ConditionKind kind, List<String> values) {
    return new ConditionRepresentation(
        kind, values, null, null, null, null, null, null, null, null, null);
  }

  static ConditionRepresentation ofCount(ConditionKind kind, int count) {
    return new ConditionRepresentation(
        kind, null, null, null, null, null, null, null, null, count, null);
  }
}
