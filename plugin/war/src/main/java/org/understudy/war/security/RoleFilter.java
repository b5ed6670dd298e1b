package org.understudy.war.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Holds callers to the rule at the method of the resource. Without a rule it is for nobody. */
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
    List<String> allowed = allowed(method);
    if (allowed.contains(Roles.EVERYBODY)) {
      return;
    }
    if (!(request.getSecurityContext().getUserPrincipal() instanceof Caller caller)
        || allowed.stream().noneMatch(caller::isUserInRole)) {
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

  private static boolean isOnlyAgent(Caller caller, List<String> allowed) {
    return allowed.stream()
        .filter(role -> !role.equals(Roles.AGENT))
        .noneMatch(caller::isUserInRole);
  }

  private static List<String> allowed(@Nullable Method method) {
    AllowedTo rule = method == null ? null : method.getAnnotation(AllowedTo.class);
    return rule == null ? List.of() : List.of(rule.value());
  }

  private static String detail(List<String> allowed) {
    return allowed.isEmpty()
        ? "This is for nobody."
        : "Your role does not allow this. It needs: " + String.join(" or ", allowed) + ".";
  }
}
