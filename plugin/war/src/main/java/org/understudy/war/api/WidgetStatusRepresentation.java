package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Website;
import org.understudy.war.widget.Widgets;

/** What every page of a website is told. Nothing about agents. */
@Schema(name = "WidgetStatus")
record WidgetStatusRepresentation(
    @Schema(description = "Whether there is room for one more.", example = "true") boolean open,
    @Schema(description = "What is shown when there is none.") WhenFullName whenFull,
    @Schema(
            description =
                "How long those waited on average who were taken in the last hour, in whole"
                    + " minutes; null when it is not told.",
            type = "string",
            format = "duration",
            example = "PT4M")
        @Nullable String estimatedWait,
    @Schema(example = "#0b6e4f") @Nullable String accent,
    @Schema(description = "Own words in the asked language; null for the usual ones.")
        @Nullable WebsiteTextRepresentation texts)
    implements Representation {

  static WidgetStatusRepresentation of(
      Website website, Widgets.Status status, @Nullable String language) {
    Website.Texts texts = language == null ? null : website.texts().get(language);
    return new WidgetStatusRepresentation(
        status.open(),
        WhenFullName.of(website.whenClosed()),
        website.showsWait() ? PublicStatusRepresentation.minutes(status.waited()) : null,
        website.accent(),
        texts == null ? null : WebsiteTextRepresentation.of(texts));
  }
}
