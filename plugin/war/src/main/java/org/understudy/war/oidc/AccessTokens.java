package org.understudy.war.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.EndedSignIns;

/** Tokens with which people and scripts call the API. */
@ApplicationScoped
public class AccessTokens {

  /** As long as it is remembered that a sign-in was ended: an older token could come back. */
  private static final Duration LONGEST_LIFE = EndedSignIns.KEPT.minus(SignedTokens.SKEW);

  @Inject private Provider provider;
  @Inject private SignedTokens tokens;
  @Inject private EndedSignIns ended;

  public AccessTokens() {}

  AccessTokens(Provider provider, SignedTokens tokens, EndedSignIns ended) {
    this.provider = provider;
    this.tokens = tokens;
    this.ended = ended;
  }

  /**
   * Who holds the token.
   *
   * @throws TokenRefused when it is not good, no longer or not for us
   * @throws ProviderAway when that cannot be told now
   */
  public Identity check(String token) {
    JWTClaimsSet claims = tokens.open(token, TokenKind.ACCESS);
    Instant issuedAt = claims.getIssueTime().toInstant();
    Instant expiresAt = claims.getExpirationTime().toInstant();
    if (expiresAt.isAfter(issuedAt.plus(LONGEST_LIFE))) {
      throw new TokenRefused("It lives longer than " + LONGEST_LIFE + ".");
    }
    try {
      String sid = claims.getStringClaim("sid");
      if (ended.covers(claims.getSubject(), sid, issuedAt)) {
        throw new TokenRefused("Its sign-in was ended.");
      }
      return new Identity(
          claims.getSubject(),
          claims.getStringClaim("preferred_username"),
          email(claims),
          client(claims),
          RolesClaim.of(claims.getClaims(), provider.settings().rolesClaim()),
          expiresAt);
    } catch (ParseException e) {
      throw new TokenRefused("A claim is of another type: " + e.getMessage());
    }
  }

  private static @Nullable String email(JWTClaimsSet claims) throws ParseException {
    return Boolean.TRUE.equals(claims.getClaim("email_verified"))
        ? claims.getStringClaim("email")
        : null;
  }

  /** Keycloak calls it azp, RFC 9068 client_id. */
  private static String client(JWTClaimsSet claims) throws ParseException {
    String azp = claims.getStringClaim("azp");
    String client = azp == null ? claims.getStringClaim("client_id") : azp;
    if (client == null || client.isBlank()) {
      throw new TokenRefused("It does not name the client that got it.");
    }
    return client;
  }
}
