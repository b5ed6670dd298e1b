package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a customer would read (B1). */
@Schema(name = "AwayPreview")
record AwayPreviewRepresentation(
    @Schema(description = "The language that was found for the wanted one.", example = "de")
        String language,
    @Schema(example = "John ist abwesend") String subject,
    String body)
    implements Representation {}
