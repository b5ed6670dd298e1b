package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who calls, and as what. */
@Schema(name = "Me")
record MeRepresentation(
    @Schema(description = "As it stands in \"changed by\".", example = "mary") String login,
    @Schema(
            description = "The agent's name in the helpdesk, else the login.",
            example = "Mary Cooper")
        String name,
    @ArraySchema(schema = @Schema(allowableValues = {"admin", "supervisor", "agent"}))
        List<String> roles,
    @Schema(
            description = "Of the languages that the pages have, the one that the caller wants.",
            allowableValues = {"en", "de", "fr"},
            example = "en")
        String language,
    @Schema(description = "Which agent of the helpdesk it is; null when it is none.")
        @Nullable AgentReference agent,
    @Schema(
            description = "How the caller came in.",
            allowableValues = {"token", "sign-in", "helpdesk"},
            example = "sign-in")
        String via)
    implements Representation {}
