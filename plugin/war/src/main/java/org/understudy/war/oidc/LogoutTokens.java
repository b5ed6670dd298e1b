package org.understudy.war.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the provider sends when a session ends (OpenID Connect Back-Channel Logout 1.0). */
@ApplicationScoped
public class LogoutTokens {

  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final int LONGEST_ID = 255;

  @Inject private SignedTokens tokens;

  public LogoutTokens() {}

  LogoutTokens(SignedTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * What is to end.
   *
   * @throws TokenRefused when it is no good logout token
   * @throws ProviderAway when that cannot be told now
   */
  public LogoutOrder open(String token) {
    JWTClaimsSet claims = tokens.open(token, TokenKind.LOGOUT);
    boolean says =
        claims.getClaim("events") instanceof Map<?, ?> events
            && events.get(EVENT) instanceof Map<?, ?>;
    if (!says) {
      throw new TokenRefused("It does not say that a session has ended.");
    }
    try {
      String subject = id(claims.getSubject());
      String session = id(claims.getStringClaim("sid"));
      String message = id(claims.getJWTID());
      if (message == null || (subject == null && session == null)) {
        throw new TokenRefused("It names neither somebody nor a session.");
      }
      return new LogoutOrder(message, subject, session, claims.getIssueTime().toInstant());
    } catch (ParseException e) {
      throw new TokenRefused("A claim is of another type: " + e.getMessage());
    }
  }

  private static @Nullable String id(@Nullable String value) {
    if (value != null && value.length() > LONGEST_ID) {
      throw new TokenRefused("An id is longer than " + LONGEST_ID + " characters.");
    }
    return value == null || value.isBlank() ? null : value;
  }
}
