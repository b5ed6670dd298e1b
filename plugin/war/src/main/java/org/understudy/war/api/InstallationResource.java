package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.understudy.war.config.Settings;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

/** No address and no secret of the installation is told. */
@Path("installation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "installation", description = "What was set where Understudy is run")
@ApplicationScoped
public class InstallationResource {

  @Inject private Settings settings;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "readInstallation",
      summary = "Settings that stand in the environment of the server")
  public InstallationRepresentation read() {
    return new InstallationRepresentation(
        settings.retention().toString(),
        settings.statusHistory().toString(),
        settings.zone().getId(),
        settings.language(),
        settings.oidc() != null);
  }
}
