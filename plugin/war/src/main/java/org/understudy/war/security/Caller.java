package org.understudy.war.security;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.war.launch.HostUser;
import org.understudy.war.oidc.Identity;

/**
 * Who makes a request, by name and roles.
 *
 * @param name stands in "changed by"
 * @param identity as the identity provider says; null for the admin token, which belongs to nobody
 *     in particular, and for those who come from the helpdesk
 * @param host as the helpdesk says; null for those who do not come from there
 */
public record Caller(
    String name,
    Set<String> roles,
    @Nullable Identity identity,
    @Nullable HostUser host,
    boolean isSecure)
    implements SecurityContext, Principal {

  /** Columns that hold who has changed something have that much room. */
  private static final int LONGEST_NAME = 64;

  /** Whoever does not come from the helpdesk. */
  public Caller(String name, Set<String> roles, @Nullable Identity identity, boolean isSecure) {
    this(name, roles, identity, null, isSecure);
  }

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whoever has the token of the installation. */
  static Caller admin(boolean isSecure) {
    return new Caller(Roles.ADMIN, Set.of(Roles.ADMIN), null, isSecure);
  }

  /** Somebody whom the helpdesk vouches for. */
  static Caller of(HostUser user, boolean isSecure) {
    return new Caller(shortened(user.login()), Set.of(user.role()), null, user, isSecure);
  }

  /** With those of the roles that mean something here. */
  static Caller of(Identity identity, boolean isSecure) {
    String name = identity.name();
    Set<String> roles = new HashSet<>(identity.roles());
    roles.retainAll(Roles.ALL);
    return new Caller(shortened(name), roles, identity, isSecure);
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  @Override
  public Principal getUserPrincipal() {
    return this;
  }

  @Override
  public boolean isUserInRole(String asked) {
    return roles.contains(asked);
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
