package org.understudy.war.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.understudy.war.launch.PassRefused;
import org.understudy.war.launch.Passes;
import org.understudy.war.oidc.AccessTokens;
import org.understudy.war.oidc.Provider;
import org.understudy.war.oidc.ProviderAway;
import org.understudy.war.oidc.TokenRefused;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Tells from the token in the header who calls. */
@ApplicationScoped
public class Callers {

  private static final String PASS = "Understudy ";
  private static final System.Logger LOG = System.getLogger(Callers.class.getName());

  @Inject private AdminToken admin;
  @Inject private Provider provider;
  @Inject private AccessTokens tokens;
  @Inject private Passes passes;

  public Callers() {}

  Callers(AdminToken admin, Provider provider, AccessTokens tokens, Passes passes) {
    this.admin = admin;
    this.provider = provider;
    this.tokens = tokens;
    this.passes = passes;
  }

  /** One call that the helpdesk makes for somebody, as it is to be compared with its pass. */
  public record Call(String method, String path, byte[] body) {}

  /** Whether the header holds a pass of the helpdesk, good or not. */
  static boolean isPass(@Nullable String authorization) {
    return authorization != null && authorization.regionMatches(true, 0, PASS, 0, PASS.length());
  }

  /**
   * For whom the helpdesk makes a call.
   *
   * @param authorization the header, of which {@link #isPass} is true
   * @throws Refused when the pass is not good for this call
   */
  Caller vouchedFor(String authorization, Call call, boolean isSecure) {
    try {
      String pass = authorization.substring(PASS.length()).strip();
      return Caller.of(passes.act(pass, call.method(), call.path(), call.body()), isSecure);
    } catch (PassRefused e) {
      LOG.log(Level.WARNING, "A pass of the helpdesk is refused: {0}", e.getMessage());
      throw new Refused(
          ProblemType.UNAUTHORIZED,
          "The helpdesk's pass is not accepted. Check that both sides have the same secret and"
              + " time.");
    }
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
