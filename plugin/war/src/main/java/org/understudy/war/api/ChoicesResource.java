package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.understudy.assignment.Notice;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.customer.Choices;
import org.understudy.war.persistence.Notices;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.war.visitor.Senders;
import org.understudy.war.visitor.Visitors;

@Path("public/choices/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "For customers: the link is all they need")
@ApplicationScoped
public class ChoicesResource {

  @Inject private HostViews host;
  @Inject private Choices choices;
  @Inject private Visitors visitors;

  @GET
  @SecurityRequirements
  @AllowedTo(Roles.EVERYBODY)
  @Operation(
      operationId = "readChoice",
      summary = "What the customer of an absent agent may choose, or has chosen (B6)",
      description = "Changes nothing, however often it is read.")
  @ApiResponse(
      responseCode = "200",
      description = "The question, and what was chosen.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "410", description = "The link is too old.")
  public CustomerChoiceRepresentation read(
      @Parameter(description = "From the link in the message.") @PathParam("token") String token,
      @Context HttpServletRequest request) {
    return CustomerChoiceRepresentation.of(question(token, request), host.present());
  }

  @POST
  @SecurityRequirements
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.EVERYBODY)
  @NotAudited("Customers choose, and a decision tells of it.")
  @Operation(
      operationId = "choose",
      summary = "Wait for the agent, or continue with the backup (B6)",
      description =
          "The first choice counts. The same one again is answered like the first; another one is"
              + " refused (409) and named.")
  @ApiResponse(
      responseCode = "200",
      description = "The question, and what was chosen.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "Another choice was made before.")
  @ApiResponse(
      responseCode = "410",
      description = "The link is too old, or the matter has settled itself.")
  public CustomerChoiceRepresentation choose(
      @Parameter(description = "From the link in the message.") @PathParam("token") String token,
      CustomerChoice sent,
      @Context HttpServletRequest request) {
    Notices.Asked before = question(token, request);
    Notice.Choice wanted = wanted(Bodies.required(sent));
    HostView present = host.present();
    choices.choose(token, before, wanted);
    Notices.Asked now = question(token, request);
    if (now.choice() == wanted) {
      return CustomerChoiceRepresentation.of(now, present);
    }
    if (now.choice() == null) {
      throw new Refused(
          ProblemType.CHOICE_OVER,
          "The matter has settled itself meanwhile: there is nothing to choose any more. Nothing"
              + " was changed.");
    }
    String chosen = Words.of(now.choice());
    throw new Refused(
        ProblemType.ALREADY_CHOSEN,
        "The choice was \"" + chosen + "\", and stays. Nothing was changed.",
        List.of(new Violation("choice", "Was chosen already: " + chosen + ".")));
  }

  private Notices.Asked question(String token, HttpServletRequest request) {
    visitors.mayCome(
        Senders.address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
    return switch (choices.find(token)) {
      case Choices.Link.Question question -> question.asked();
      case Choices.Link.TooOld old ->
          throw new Refused(
              ProblemType.CHOICE_OVER, "This link is too old. Write again, and you get a new one.");
      case Choices.Link.Unknown unknown ->
          throw new Refused(
              ProblemType.NOT_FOUND,
              "There is nothing to choose behind this link. Copy all of it from the message.");
    };
  }

  private static Notice.Choice wanted(CustomerChoice sent) {
    for (Notice.Choice choice : Notice.Choice.values()) {
      if (Words.of(choice).equals(sent.choice())) {
        return choice;
      }
    }
    String message = "Must be wait or continue.";
    throw new Refused(
        ProblemType.INVALID_SETTINGS,
        "This is no choice. Nothing was changed.",
        List.of(new Violation("choice", message)));
  }
}
