package org.understudy.war.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.understudy.war.problem.ProblemResponses;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/**
 * Asks who calls before anything else happens, also at addresses that do not exist: nobody learns
 * from the answers what there is.
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
      Pattern.compile(
          "public/(choices/[^/;]+|teams/[^/;]+/status"
              + "|websites/[^/;]+/(status|challenge|conversations|waiting/[^/;]+))");

  private static final int LARGEST_WITH_PASS = 64 * 1024;

  @Inject private Callers callers;
  @Inject private Browsers browsers;

  public TokenFilter() {}

  TokenFilter(Callers callers, Browsers browsers) {
    this.callers = callers;
    this.browsers = browsers;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String address = path.startsWith("/") ? path.substring(1) : path;
    if (address.equals(OPEN) || PUBLIC.matcher(address).matches()) {
      return;
    }
    try {
      request.setSecurityContext(caller(request));
    } catch (Refused e) {
      // A filter before matching ends the request itself: so it is the same on every server.
      Response.ResponseBuilder answer = ProblemResponses.of(e.problem());
      if (e.problem().status() == ProblemType.UNAUTHORIZED.status()) {
        answer.header(HttpHeaders.WWW_AUTHENTICATE, AdminToken.CHALLENGE);
      }
      request.abortWith(answer.build());
    }
  }

  /** What a pass vouches for is the whole call, so its body is read here and handed on. */
  private Caller vouchedFor(ContainerRequestContext request, String authorization) {
    try {
      byte[] body = request.getEntityStream().readNBytes(LARGEST_WITH_PASS + 1);
      if (body.length > LARGEST_WITH_PASS) {
        throw new Refused(ProblemType.TOO_LARGE, "A call with a pass has at most 64 KiB.");
      }
      request.setEntityStream(new ByteArrayInputStream(body));
      URI asked = request.getUriInfo().getRequestUri();
      String base = request.getUriInfo().getBaseUri().getRawPath();
      String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
      // The base ends with a slash; paths of passes begin with one.
      String path = asked.getRawPath().substring(base.length() - 1) + query;
      return callers.vouchedFor(
          authorization,
          new Callers.Call(request.getMethod(), path, body),
          request.getSecurityContext().isSecure());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A token counts before the session of a browser: who sends one means it. */
  private Caller caller(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (Callers.isPass(authorization)) {
      return vouchedFor(request, Objects.requireNonNull(authorization));
    }
    Caller signedIn = authorization == null ? browsers.callerOfTheApi() : null;
    return signedIn == null
        ? callers.of(authorization, request.getSecurityContext().isSecure())
        : signedIn;
  }
}
