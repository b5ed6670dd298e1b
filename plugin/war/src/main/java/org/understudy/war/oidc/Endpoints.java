package org.understudy.war.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the provider does what, as it tells itself (OpenID Connect Discovery).
 *
 * @param endSession null when it cannot be asked to end a session
 */
record Endpoints(URI authorization, URI token, URI keys, @Nullable URI endSession) {

  static final String PATH = "/.well-known/openid-configuration";

  /**
   * @throws ProviderAway when the description is of another issuer, or lacks something
   */
  static Endpoints read(URI issuer, JsonNode described) {
    if (!described.path("issuer").asText().equals(issuer.toString())) {
      throw new ProviderAway(
          "The provider calls itself something else than UNDERSTUDY_KEYCLOAK_URL.", null);
    }
    return new Endpoints(
        required(described, "authorization_endpoint"),
        required(described, "token_endpoint"),
        required(described, "jwks_uri"),
        described.hasNonNull("end_session_endpoint")
            ? required(described, "end_session_endpoint")
            : null);
  }

  private static URI required(JsonNode described, String name) {
    try {
      URI address = URI.create(described.path(name).asText());
      if ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new ProviderAway("The provider's " + name + " is no address.", e);
    }
    throw new ProviderAway("The provider names no " + name + ".", null);
  }
}
