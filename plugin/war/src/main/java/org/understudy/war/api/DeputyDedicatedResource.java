package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.persistence.DeputyStore.Kind;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("dedicated")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dedicated", description = "Who looks after which customer (R9)")
@ApplicationScoped
public class DeputyDedicatedResource {

  @Inject private HostViews host;
  @Inject private DeputyStore deputies;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "listDedicated", summary = "Who looks after which customer")
  public DeputyDedicatedRepresentation all() {
    return DeputyDedicatedRepresentation.of(deputies.all(), host.present());
  }

  @PUT
  @Path("customers/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "writeCustomerDedicated",
      summary = "Choose the dedicated agent of a customer (R9)")
  public DeputyDedicatedRepresentation writeCustomerDedicated(
      @PathParam("key") String key, DeputyChoice sent, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(
        present,
        Kind.DEDICATED_TO_CUSTOMER,
        DeputyKeys.checked(key),
        Bodies.required(sent).read(present, null),
        caller);
  }

  @DELETE
  @Path("customers/{key}")
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "removeCustomerDedicated",
      summary = "Take the dedicated agent of a customer back")
  public DeputyDedicatedRepresentation removeCustomerDedicated(
      @PathParam("key") String key, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(present, Kind.DEDICATED_TO_CUSTOMER, DeputyKeys.checked(key), null, caller);
  }

  @PUT
  @Path("organisations/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "writeOrganisationDedicated",
      summary = "Choose the dedicated agent of an organisation (R9)")
  public DeputyDedicatedRepresentation writeOrganisationDedicated(
      @PathParam("key") String key, DeputyChoice sent, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(
        present,
        Kind.DEDICATED_TO_ORGANISATION,
        DeputyKeys.checked(key),
        Bodies.required(sent).read(present, null),
        caller);
  }

  @DELETE
  @Path("organisations/{key}")
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "removeOrganisationDedicated",
      summary = "Take the dedicated agent of an organisation back")
  public DeputyDedicatedRepresentation removeOrganisationDedicated(
      @PathParam("key") String key, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(present, Kind.DEDICATED_TO_ORGANISATION, DeputyKeys.checked(key), null, caller);
  }

  private DeputyDedicatedRepresentation set(
      HostView present,
      Kind kind,
      String subject,
      @Nullable AgentId agent,
      SecurityContext caller) {
    deputies.set(kind, subject, agent, caller.getUserPrincipal().getName());
    // Somebody who waits may be taken now.
    decider.wake();
    return DeputyDedicatedRepresentation.of(deputies.all(), present);
  }
}
