package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Website;
import org.understudy.war.widget.Widgets;

/** How it stands with what was sent. */
@Schema(name = "WidgetWaiting")
record WidgetWaiting(
    @Schema(
            description = "1 is the next one; null when it does not wait, or when it is not told.",
            example = "3")
        @Nullable Integer position,
    @Schema(
            description = "As in WidgetStatus; null also when it does not wait.",
            type = "string",
            format = "duration",
            example = "PT4M")
        @Nullable String estimatedWait)
    implements Representation {

  static WidgetWaiting of(Website website, Widgets.Waits waits) {
    return new WidgetWaiting(
        website.showsPosition() ? waits.position() : null,
        website.showsWait() ? PublicStatusRepresentation.minutes(waits.waited()) : null);
  }
}
