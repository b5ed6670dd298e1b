package org.understudy.war.security;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * Who makes a request, by name and role.
 *
 * @param name stands in "changed by"
 */
record Caller(String name, String role, boolean isSecure) implements SecurityContext, Principal {

  @Override
  public Principal getUserPrincipal() {
    return this;
  }

  @Override
  public boolean isUserInRole(String asked) {
    return role.equals(asked);
  }

  @Override
  public boolean isSecure() {
    return isSecure;
  }

  @Override
  public String getAuthenticationScheme() {
    return "BEARER";
  }

  @Override
  public String getName() {
    return name;
  }
}
