package org.understudy.war.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.war.widget.Widgets;

/**
 * Lets pages of a website read what they are told, errors too, and no pages of others (CORS). No
 * cookies travel along.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
@ApplicationScoped
public class WebsiteOrigins implements ContainerRequestFilter, ContainerResponseFilter {

  private static final Pattern ADDRESS = Pattern.compile("/?public/websites/([0-9a-f]+)/.*");
  private static final int REMEMBERED_SECONDS = 7200;

  @Inject private Widgets widgets;

  /** What a browser asks before it sends JSON to somebody else. */
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals(HttpMethod.OPTIONS) && isOfWebsite(request)) {
      request.abortWith(
          Response.noContent()
              .header("Access-Control-Allow-Methods", "GET, POST")
              .header("Access-Control-Allow-Headers", "Content-Type")
              .header("Access-Control-Max-Age", REMEMBERED_SECONDS)
              .build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (isOfWebsite(request)) {
      response.getHeaders().add(HttpHeaders.VARY, "Origin");
      String origin = allowed(request);
      if (origin != null) {
        response.getHeaders().putSingle("Access-Control-Allow-Origin", origin);
      }
    }
  }

  private static boolean isOfWebsite(ContainerRequestContext request) {
    return ADDRESS.matcher(request.getUriInfo().getPath()).matches();
  }

  /** The origin of the page when the website allows it. */
  private @Nullable String allowed(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    Matcher address = ADDRESS.matcher(request.getUriInfo().getPath());
    return origin != null
            && address.matches()
            && widgets
                .website(address.group(1))
                .filter(website -> website.origins().contains(origin))
                .isPresent()
        ? origin
        : null;
  }
}
