package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.understudy.rules.Deputies;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.persistence.DeputyStore.Kind;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("backups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "backups", description = "Who stands in for an absent owner")
@ApplicationScoped
public class BackupsResource {

  @Inject private HostViews host;
  @Inject private DeputyStore deputies;
  @Inject private RulebookChecks checks;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "listBackups", summary = "Who stands in for whom")
  public BackupsRepresentation all() {
    return answer(host.present());
  }

  @PUT
  @Path("default")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(operationId = "writeDefaultBackup", summary = "Choose the default backup manager (B3)")
  public BackupsRepresentation writeDefaultBackup(
      DeputyChoice sent, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(
        present,
        Kind.BACKUP_BY_DEFAULT,
        DeputyStore.EVERYBODY,
        Bodies.required(sent).read(present, null),
        caller);
  }

  @DELETE
  @Path("default")
  @AllowedTo(Roles.ADMIN)
  @Operation(operationId = "removeDefaultBackup", summary = "Take the default backup manager back")
  public BackupsRepresentation removeDefaultBackup(@Context SecurityContext caller) {
    HostView present = host.present();
    return set(present, Kind.BACKUP_BY_DEFAULT, DeputyStore.EVERYBODY, null, caller);
  }

  @PUT
  @Path("agents/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "writeAgentBackup", summary = "Choose the own backup of an agent (B4)")
  public BackupsRepresentation writeAgentBackup(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      DeputyChoice sent,
      @Context SecurityContext caller) {
    HostView present = host.present();
    AgentId owner = present.person(id).id();
    return set(
        present,
        Kind.BACKUP_OF_AGENT,
        owner.value(),
        Bodies.required(sent).read(present, owner),
        caller);
  }

  @DELETE
  @Path("agents/{id}")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "removeAgentBackup", summary = "Take the own backup of an agent back")
  public BackupsRepresentation removeAgentBackup(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Context SecurityContext caller) {
    HostView present = host.present();
    AgentId owner = present.person(id).id();
    return set(present, Kind.BACKUP_OF_AGENT, owner.value(), null, caller);
  }

  @PUT
  @Path("customers/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "writeCustomerBackup",
      summary = "Choose the backup for one customer (B4)")
  public BackupsRepresentation writeCustomerBackup(
      @PathParam("key") String key, DeputyChoice sent, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(
        present,
        Kind.BACKUP_OF_CUSTOMER,
        DeputyKeys.checked(key),
        Bodies.required(sent).read(present, null),
        caller);
  }

  @DELETE
  @Path("customers/{key}")
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "removeCustomerBackup",
      summary = "Take the backup for one customer back")
  public BackupsRepresentation removeCustomerBackup(
      @PathParam("key") String key, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(present, Kind.BACKUP_OF_CUSTOMER, DeputyKeys.checked(key), null, caller);
  }

  @PUT
  @Path("organisations/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "writeOrganisationBackup",
      summary = "Choose the backup for one organisation (B4)")
  public BackupsRepresentation writeOrganisationBackup(
      @PathParam("key") String key, DeputyChoice sent, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(
        present,
        Kind.BACKUP_OF_ORGANISATION,
        DeputyKeys.checked(key),
        Bodies.required(sent).read(present, null),
        caller);
  }

  @DELETE
  @Path("organisations/{key}")
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "removeOrganisationBackup",
      summary = "Take the backup for one organisation back")
  public BackupsRepresentation removeOrganisationBackup(
      @PathParam("key") String key, @Context SecurityContext caller) {
    HostView present = host.present();
    return set(present, Kind.BACKUP_OF_ORGANISATION, DeputyKeys.checked(key), null, caller);
  }

  private BackupsRepresentation set(
      HostView present,
      Kind kind,
      String subject,
      @Nullable AgentId agent,
      SecurityContext caller) {
    deputies.set(kind, subject, agent, caller.getUserPrincipal().getName());
    // Somebody who waits may be taken now.
    decider.wake();
    return answer(present);
  }

  private BackupsRepresentation answer(HostView present) {
    Deputies all = deputies.all();
    return BackupsRepresentation.of(all, checks.of(all, present), present);
  }
}
