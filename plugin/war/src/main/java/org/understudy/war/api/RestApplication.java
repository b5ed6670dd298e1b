package org.understudy.war.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the REST API begins; the server finds resources and providers itself. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Understudy",
            version = "1",
            description =
                "Rules of teams, status of agents, decisions and what waits. Times are UTC. Errors"
                    + " are application/problem+json (RFC 9457): match on their type.",
            license = @License(name = "AGPL-3.0-or-later")),
    servers = @Server(url = "/understudy/api/v1"),
    security = @SecurityRequirement(name = "token"))
@SecurityScheme(
    name = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description =
        "An access token of the organisation's identity provider (UNDERSTUDY_KEYCLOAK_URL), or the"
            + " admin token of the installation (UNDERSTUDY_ADMIN_TOKEN). Pages of this application"
            + " are known by their session.")
public class RestApplication extends Application {}
