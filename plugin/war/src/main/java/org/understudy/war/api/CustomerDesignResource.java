package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.understudy.war.letter.Letters;
import org.understudy.war.persistence.CustomerDesign;
import org.understudy.war.persistence.Kept;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("customer-design")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
@ApplicationScoped
public class CustomerDesignResource {

  @Inject private SettingStore store;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "readCustomerDesign",
      summary = "How pages and messages for customers look")
  @ApiResponse(
      responseCode = "200",
      description = "The settings.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = CustomerDesignRepresentation.class)))
  public Response read() {
    Kept<CustomerDesign> kept = store.of(Kind.CUSTOMER_DESIGN, Letters.ALL);
    return Versions.tagged(CustomerDesignRepresentation.of(kept.value()), kept.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "writeCustomerDesign",
      summary = "Replace how pages and messages for customers look")
  @ApiResponse(
      responseCode = "200",
      description = "The settings as they are now.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = CustomerDesignRepresentation.class)))
  public Response write(
      CustomerDesignRepresentation sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    Integer expected =
        Versions.expected(request, headers, store.of(Kind.CUSTOMER_DESIGN, Letters.ALL).version());
    Kept<CustomerDesign> kept =
        store.save(
            Kind.CUSTOMER_DESIGN,
            Letters.ALL,
            Bodies.required(sent).read(),
            expected,
            caller.getUserPrincipal().getName());
    return Versions.tagged(CustomerDesignRepresentation.of(kept.value()), kept.version());
  }
}
