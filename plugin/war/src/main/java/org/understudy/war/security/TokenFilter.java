package org.understudy.war.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.understudy.war.problem.Problem;
import org.understudy.war.problem.ProblemResponses;
import org.understudy.war.problem.ProblemType;

/**
 * Asks for the token before anything else happens, also at addresses that do not exist: nobody
 * learns from the answers what there is.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class TokenFilter implements ContainerRequestFilter {

  /** The description of the API is public; compared with the whole path, so nothing hides in it. */
  private static final String OPEN = "openapi.json";

  /** What customers and websites ask for: a customer brings a token of his own in the address. */
  private static final Pattern PUBLIC =
      Pattern.compile("public/(choices/[^/;]+|teams/[^/;]+/status)");

  private static final String ADMIN = "admin";

  @Inject private AdminToken token;

  public TokenFilter() {}

  TokenFilter(AdminToken token) {
    this.token = token;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String address = path.startsWith("/") ? path.substring(1) : path;
    if (address.equals(OPEN) || PUBLIC.matcher(address).matches()) {
      return;
    }
    if (token.fits(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      boolean secure = request.getSecurityContext().isSecure();
      request.setSecurityContext(new Caller(ADMIN, ADMIN, secure));
      return;
    }
    request.abortWith(
        ProblemResponses.of(
                Problem.of(
                    ProblemType.UNAUTHORIZED,
                    "Send the header Authorization: Bearer <token> with the admin token of this"
                        + " installation."))
            .header(HttpHeaders.WWW_AUTHENTICATE, AdminToken.CHALLENGE)
            .build());
  }
}
