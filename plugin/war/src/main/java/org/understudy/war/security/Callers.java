package org.understudy.war.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.understudy.war.oidc.AccessTokens;
import org.understudy.war.oidc.Provider;
import org.understudy.war.oidc.ProviderAway;
import org.understudy.war.oidc.TokenRefused;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Tells from the token in the header who calls. */
@ApplicationScoped
public class Callers {

  private static final System.Logger LOG = System.getLogger(Callers.class.getName());

  @Inject private AdminToken admin;
  @Inject private Provider provider;
  @Inject private AccessTokens tokens;

  public Callers() {}

  Callers(AdminToken admin, Provider provider, AccessTokens tokens) {
    this.admin = admin;
    this.provider = provider;
    this.tokens = tokens;
  }

  /**
   * Who holds the token in the header.
   *
   * @param authorization the header as it came, null when missing
   * @throws Refused when there is no good token, or that cannot be told now
   */
  public Caller of(@Nullable String authorization, boolean isSecure) {
    if (admin.fits(authorization)) {
      return Caller.admin(isSecure);
    }
    String token = AdminToken.bearer(authorization);
    if (token == null || !provider.isSet()) {
      throw new Refused(ProblemType.UNAUTHORIZED, "Send the header " + whatToSend() + ".");
    }
    try {
      return Caller.of(tokens.check(token), isSecure);
    } catch (TokenRefused e) {
      LOG.log(Level.DEBUG, () -> "An access token is refused: " + e.getMessage());
      throw new Refused(
          ProblemType.UNAUTHORIZED,
          "The token is not accepted. Get a new access token for this application from the"
              + " identity provider of your organisation.");
    } catch (ProviderAway e) {
      throw away(e);
    }
  }

  /** For the log in one line, for the caller without its reason. */
  static Refused away(ProviderAway e) {
    LOG.log(Level.WARNING, "Tokens cannot be checked: {0}", e.getMessage());
    return new Refused(
        ProblemType.UNAVAILABLE,
        "The identity provider cannot be reached now, so your token cannot be checked. Try again"
            + " later.");
  }

  private String whatToSend() {
    return provider.isSet()
        ? "Authorization: Bearer <token> with an access token of your organisation's identity"
            + " provider"
        : "Authorization: Bearer <token> with the admin token of this installation";
  }
}
