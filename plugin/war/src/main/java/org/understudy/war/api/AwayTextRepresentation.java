package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.AwayText;

/** What customers of an absent agent read, in one language (B1). */
@Schema(
    name = "AwayText",
    description =
        "Placeholders: {agent}, {return}, {backup}, {wait}, {continue}, {organisation}. All texts"
            + " of a language are needed.")
record AwayTextRepresentation(
    @Schema(description = "At most 200 characters.", example = "{agent} is away")
        @Nullable String subject,
    @Schema(
            description = "The customer may wait, or continue with the backup.",
            example =
                "{agent} will be back: {return}. Wait: {wait} Continue with {backup}: {continue}")
        @Nullable String choices,
    @Schema(
            description = "Nobody stands in, and the return is known.",
            example = "{agent} will be back: {return}.")
        @Nullable String notice,
    @Schema(
            description = "Nobody stands in, and nobody knows the return.",
            example = "{agent} is away at present.")
        @Nullable String noReturn,
    @Schema(
            description = "Stands for {return} while nobody knows it.",
            example = "the date is not known yet")
        @Nullable String unknownReturn) {

  static AwayTextRepresentation of(AwayText text) {
    return new AwayTextRepresentation(
        text.subject(), text.choices(), text.notice(), text.noReturn(), text.unknownReturn());
  }
}
