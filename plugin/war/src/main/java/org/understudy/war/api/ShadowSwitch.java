package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the draft runs beside the live rules. */
@Schema(name = "ShadowSwitch")
record ShadowSwitch(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "true") @Nullable Boolean on)
    implements Representation {}
