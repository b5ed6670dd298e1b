package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.StoredDecision.Effect;

/** What a decision does in the helpdesk, and how far that is. */
@Schema(name = "Effect")
record EffectRepresentation(
    @Schema(
            description =
                "none: nothing to do. pending: on its way. applied: done. overtaken: the helpdesk"
                    + " had changed meanwhile, decided anew. refused: the helpdesk will never do"
                    + " it. parked: failed too often, a person has to look.",
            allowableValues = {"none", "pending", "applied", "overtaken", "refused", "parked"},
            example = "applied")
        String state,
    @Schema(description = "Why it was not applied; null when it was or nothing is known.")
        @Nullable String detail,
    @Schema(description = "How often it was tried.", example = "1") int attempts,
    @Schema(description = "When it came to its end; null before.") @Nullable Instant doneAt) {

  static EffectRepresentation of(Effect effect) {
    return new EffectRepresentation(
        Words.of(effect.state()), effect.detail(), effect.attempts(), effect.doneAt());
  }
}
