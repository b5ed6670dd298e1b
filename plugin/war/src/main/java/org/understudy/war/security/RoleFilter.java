package org.understudy.war.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/**
 * Holds callers to the rule that stands at the method of the resource. The annotations are the
 * standard's; servers differ in whether and how they heed them, so this does. A method without a
 * rule is for nobody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class RoleFilter implements ContainerRequestFilter {

  @Context private ResourceInfo resource;
  @Inject private OwnAgent own;

  public RoleFilter() {}

  RoleFilter(ResourceInfo resource, OwnAgent own) {
    this.resource = resource;
    this.own = own;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method != null && method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    String[] allowed = allowed(method);
    if (!(request.getSecurityContext().getUserPrincipal() instanceof Caller caller)
        || Arrays.stream(allowed).noneMatch(caller::isUserInRole)) {
      throw new Refused(ProblemType.FORBIDDEN, detail(allowed));
    }
    if (method.isAnnotationPresent(OwnOnly.class)
        && isOnlyAgent(caller, allowed)
        && !own.is(
            caller, String.valueOf(request.getUriInfo().getPathParameters().getFirst("id")))) {
      throw new Refused(
          ProblemType.FORBIDDEN,
          "With the role agent you may do this for yourself only, under the key or login that is"
              + " yours in the helpdesk.");
    }
  }

  private static boolean isOnlyAgent(Caller caller, String[] allowed) {
    return Arrays.stream(allowed)
        .filter(role -> !role.equals(Roles.AGENT))
        .noneMatch(caller::isUserInRole);
  }

  private static String[] allowed(@Nullable Method method) {
    RolesAllowed rule = method == null ? null : method.getAnnotation(RolesAllowed.class);
    return rule == null ? new String[0] : rule.value();
  }

  private static String detail(String[] allowed) {
    return allowed.length == 0
        ? "This is for nobody."
        : "Your role does not allow this. It needs: " + String.join(" or ", allowed) + ".";
  }
}
