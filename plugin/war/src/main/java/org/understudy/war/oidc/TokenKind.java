package org.understudy.war.oidc;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token is for. One of another kind is good for nothing, though the provider has signed it.
 */
enum TokenKind {
  /** Opens the API: RFC 9068 says so in the header, Keycloak in a claim. */
  ACCESS(Set.of("sub", "exp", "iat"), Set.of(), "at+jwt") {
    @Override
    boolean fits(JWSHeader header, JWTClaimsSet claims) {
      return "Bearer".equalsIgnoreCase(typ(claims)) || isNamed(header, "at+jwt");
    }
  },
  /** Tells us who has just signed in. */
  ID(Set.of("sub", "exp", "iat"), Set.of(), "JWT") {
    @Override
    boolean fits(JWSHeader header, JWTClaimsSet claims) {
      return typ(claims) == null || "ID".equals(typ(claims));
    }
  },
  /** Ends sign-ins (OpenID Connect Back-Channel Logout). */
  LOGOUT(Set.of("iat", "exp", "jti", "events"), Set.of("nonce"), "logout+jwt") {
    @Override
    boolean fits(JWSHeader header, JWTClaimsSet claims) {
      return typ(claims) == null || "Logout".equals(typ(claims));
    }
  };

  private final Set<String> required;
  private final Set<String> prohibited;
  private final JOSEObjectType type;

  TokenKind(Set<String> required, Set<String> prohibited, String type) {
    this.required = required;
    this.prohibited = prohibited;
    this.type = new JOSEObjectType(type);
  }

  abstract boolean fits(JWSHeader header, JWTClaimsSet claims);

  Set<String> required() {
    return required;
  }

  Set<String> prohibited() {
    return prohibited;
  }

  /** The plain type is allowed for each kind; the claims tell then. */
  JOSEObjectType type() {
    return type;
  }

  private static @Nullable String typ(JWTClaimsSet claims) {
    return claims.getClaim("typ") instanceof String typ ? typ : null;
  }

  private static boolean isNamed(JWSHeader header, String type) {
    return header.getType() != null && type.equalsIgnoreCase(header.getType().getType());
  }
}
