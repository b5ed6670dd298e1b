package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Signal;

/** What one source says about an agent (A6). */
@Schema(name = "Signal")
record SignalRepresentation(
    @Schema(
            allowableValues = {
              "status",
              "out-of-office",
              "calendar",
              "hours",
              "account",
              "presence"
            },
            example = "out-of-office")
        String source,
    @Schema(description = "What this source alone would answer.", example = "false")
        boolean available,
    @Schema(example = "Out of office.") String detail,
    @Schema(description = "When this source expects to change its mind; null when not known.")
        @Nullable Instant until) {

  static SignalRepresentation of(Signal signal, HostView host) {
    return new SignalRepresentation(
        Words.of(signal.source()), signal.available(), host.say(signal.detail()), signal.until());
  }
}
