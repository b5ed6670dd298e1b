package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.FindCustomers;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("customers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dedicated")
@ApplicationScoped
public class CustomersResource {

  /** A single letter would list half of the helpdesk's customers. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 100;

  /** Of each; who finds more types one word more. */
  private static final int MOST = 10;

  @Inject private FindCustomers customers;

  @GET
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "findCustomers",
      summary = "Customers and organisations of the helpdesk, by words of their names",
      description =
          "Asks the helpdesk's own search; nothing is kept. At most ten of each; those that the"
              + " helpdesk has switched off are left out.")
  public CustomersRepresentation find(
      @Parameter(
              description = "Parts of name or key, or a whole address: 2 to 100 characters.",
              required = true,
              example = "anna")
          @QueryParam("search")
          @Nullable String search) {
    String words = search == null ? "" : search.strip();
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      String message = "Must have " + SHORTEST + " to " + LONGEST + " characters.";
      throw new Refused(
          ProblemType.INVALID_PARAMETER,
          "Parameter search: " + message,
          List.of(new Violation("search", message)));
    }
    return CustomersRepresentation.of(customers.like(words, MOST));
  }
}
