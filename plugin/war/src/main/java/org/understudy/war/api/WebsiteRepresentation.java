package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A website whose pages let customers begin conversations (C5). */
@Schema(name = "Website")
record WebsiteRepresentation(
    @Schema(
            description = "Stands in its pages; everybody may know it.",
            example = "4f1c0c9be0a24b7d93f7c1a2")
        String key,
    @Schema(
            description = "What its pages load.",
            example = "https://help.example.org/understudy/widget/understudy-contact.js")
        String script,
    WebsiteSettingsRepresentation settings)
    implements Representation {}
