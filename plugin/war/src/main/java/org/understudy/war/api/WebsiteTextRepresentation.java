package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Website;

/** Own words of a website in one language. */
@Schema(
    name = "WebsiteText",
    description = "Plain text, never interpreted. What is left out is said in the usual words.")
record WebsiteTextRepresentation(
    @Schema(description = "Opens the form.", maxLength = 60, example = "Write to us")
        @Nullable String button,
    @Schema(description = "Stands above the form.", maxLength = 500, example = "How can we help?")
        @Nullable String greeting,
    @Schema(
            description = "Stands there when nobody has room.",
            maxLength = 500,
            example = "We are all busy and answer by e-mail tomorrow.")
        @Nullable String closed,
    @Schema(description = "After it was sent.", maxLength = 500, example = "Thank you!")
        @Nullable String thanks) {

  private static final int LONGEST = 500;
  private static final int LONGEST_BUTTON = 60;

  static WebsiteTextRepresentation of(Website.Texts texts) {
    return new WebsiteTextRepresentation(
        texts.button(), texts.greeting(), texts.closed(), texts.thanks());
  }

  Website.Texts read(FieldReader fields, String field) {
    fields.text(field + ".button", button, LONGEST_BUTTON);
    fields.text(field + ".greeting", greeting, LONGEST);
    fields.text(field + ".closed", closed, LONGEST);
    fields.text(field + ".thanks", thanks, LONGEST);
    return new Website.Texts(button, greeting, closed, thanks);
  }
}
