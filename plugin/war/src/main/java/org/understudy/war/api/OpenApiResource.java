package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

/** The description of this API, made by the build from the resources. Needs no token. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@Hidden
@ApplicationScoped
public class OpenApiResource {

  @GET
  @AllowedTo(Roles.EVERYBODY)
  public byte[] read() throws IOException {
    try (InputStream description = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
      if (description == null) {
        throw new IllegalStateException("The build has left out openapi.json.");
      }
      return description.readAllBytes();
    }
  }
}
