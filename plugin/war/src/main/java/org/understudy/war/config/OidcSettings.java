package org.understudy.war.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider at which people sign in (D2), a realm of Keycloak.
 *
 * @param issuer as it stands in tokens, without a slash at its end
 * @param clientId the name of this application there, and the audience of tokens for it
 * @param clientSecret proves that we are this client
 * @param rolesClaim the claim of a token that holds roles; dots lead into objects
 * @param match how somebody who signed in becomes an agent of the helpdesk
 * @param address where browsers reach us; null for the address that they use
 */
public record OidcSettings(
    URI issuer,
    String clientId,
    String clientSecret,
    String rolesClaim,
    Match match,
    @Nullable URI address) {

  private static final String ISSUER = "UNDERSTUDY_KEYCLOAK_URL";
  private static final String SECRET = "UNDERSTUDY_OIDC_CLIENT_SECRET";
  private static final String MATCH = "UNDERSTUDY_KEYCLOAK_MATCH";

  /** What people of the provider and agents of the helpdesk have in common. */
  public enum Match {
    LOGIN,
    EMAIL
  }

  /** Null without a provider. */
  static @Nullable OidcSettings from(Environment env, LinkSettings links) {
    Match match = match(env);
    if (env.optional(ISSUER) == null) {
      return null;
    }
    return new OidcSettings(
        issuer(env),
        env.optional("UNDERSTUDY_OIDC_CLIENT_ID", "understudy"),
        Secrets.random(SECRET, env.required(SECRET)),
        env.optional("UNDERSTUDY_OIDC_ROLES_CLAIM", "groups"),
        match,
        LinkSettings.isSet(env) ? links.base() : null);
  }

  static URI issuer(Environment env) {
    URI issuer = URI.create(env.uri(ISSUER).toString().replaceAll("/+$", ""));
    boolean web = "https".equals(issuer.getScheme()) || "http".equals(issuer.getScheme());
    if (!web
        || issuer.getHost() == null
        || issuer.getQuery() != null
        || issuer.getFragment() != null) {
      throw new IllegalStateException(
          ISSUER + " is not an address like https://sso.example.org/realms/helpdesk.");
    }
    return issuer;
  }

  static Match match(Environment env) {
    return switch (env.optional(MATCH, "login")) {
      case "login" -> Match.LOGIN;
      case "email" -> Match.EMAIL;
      default -> throw new IllegalStateException(MATCH + " must be login or email.");
    };
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "OidcSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
  }
}
