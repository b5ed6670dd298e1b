package org.understudy.war.audit;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.AuditTrail;
import org.understudy.war.security.Caller;

/**
 * Writes down each change before it is made, and marks it afterwards. So a change without an entry
 * cannot be; an entry that is not marked tells of one that may have been made.
 */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class AuditFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final System.Logger LOG = System.getLogger(AuditFilter.class.getName());
  private static final String ENTRY = AuditFilter.class.getName();
  private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");

  /** Larger bodies are files, like calendars: told of without what is in them. */
  private static final int LARGEST = 64 * 1024;

  private static final int LONGEST_SUBJECT = 255;
  private static final int FIRST_REFUSAL = 400;
  private static final int FIRST_FAULT = 500;

  @Context private ResourceInfo resource;
  @Inject private AuditTrail trail;

  public AuditFilter() {}

  AuditFilter(ResourceInfo resource, AuditTrail trail) {
    this.resource = resource;
    this.trail = trail;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    Method method = resource.getResourceMethod();
    if (CHANGES.contains(request.getMethod())
        && !method.isAnnotationPresent(NotAudited.class)
        && request.getSecurityContext().getUserPrincipal() instanceof Caller caller) {
      String path = request.getUriInfo().getPath();
      String subject = path.startsWith("/") ? path.substring(1) : path;
      request.setProperty(
          ENTRY,
          trail.begin(
              caller.name(),
              cameBy(caller),
              method.getAnnotation(Operation.class).operationId(),
              subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length())),
              sent(request)));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(ENTRY) instanceof Long entry) {
      try {
        if (response.getStatus() < FIRST_REFUSAL) {
          trail.done(entry);
        } else if (response.getStatus() < FIRST_FAULT) {
          trail.refused(entry);
        }
      } catch (RuntimeException e) {
        // The change is made, and whoever made it shall be told so. The entry stays unmarked.
        LOG.log(Level.WARNING, "The audit could not mark entry " + entry + ".", e);
      }
    }
  }

  /** Reads it, and lets the resource read it again. */
  private static @Nullable String sent(ContainerRequestContext request) throws IOException {
    InputStream rest = request.getEntityStream();
    byte[] start = rest.readNBytes(LARGEST + 1);
    request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(start), rest));
    return start.length > LARGEST ? null : SentText.of(start);
  }

  private static String cameBy(Caller caller) {
    if (caller.host() != null) {
      return "helpdesk";
    }
    return caller.identity() == null ? "token" : "keycloak";
  }
}
