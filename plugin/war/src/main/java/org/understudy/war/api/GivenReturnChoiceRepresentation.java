package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.understudy.war.persistence.ReturnChoices;

/** An answer to the question who goes on with a conversation, as it is kept (O6, N9). */
@Schema(name = "GivenReturnChoice")
record GivenReturnChoiceRepresentation(
    @Schema(description = "The decision that asked.") UUID decision,
    @Schema(
            description = "take: the former owner gets it back; keep: the other one goes on.",
            allowableValues = {"take", "keep"},
            example = "take")
        String choice,
    @Schema(description = "Name of who answered.", example = "john") String chosenBy,
    Instant chosenAt) {

  static GivenReturnChoiceRepresentation of(ReturnChoices.Choice choice) {
    return new GivenReturnChoiceRepresentation(
        choice.decision(), choice.back() ? "take" : "keep", choice.by(), choice.at());
  }
}
