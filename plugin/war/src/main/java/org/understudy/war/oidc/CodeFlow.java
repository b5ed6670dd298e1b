package org.understudy.war.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.OidcSettings;

/** Signing in with a browser: OpenID Connect, authorization code with PKCE. */
@ApplicationScoped
public class CodeFlow {

  @Inject private Provider provider;
  @Inject private SignedTokens tokens;
  @Inject private AccessTokens access;

  public CodeFlow() {}

  CodeFlow(Provider provider, SignedTokens tokens, AccessTokens access) {
    this.provider = provider;
    this.tokens = tokens;
    this.access = access;
  }

  /**
   * Where the browser goes to sign in.
   *
   * @throws ProviderAway when that is not known
   */
  public URI begin(Attempt attempt) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", provider.settings().clientId());
    query.put("redirect_uri", attempt.redirect().toString());
    query.put("scope", "openid");
    query.put("state", attempt.state());
    query.put("nonce", attempt.nonce());
    query.put("code_challenge", challenge(attempt.verifier()));
    query.put("code_challenge_method", "S256");
    return with(provider.endpoints().authorization(), query);
  }

  /**
   * The browser came back with a code.
   *
   * @throws TokenRefused when the code or what it is exchanged for is not good
   * @throws ProviderAway when the provider does not answer
   */
  public SignIn finish(Attempt attempt, String code) {
    JsonNode given =
        exchange(
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                attempt.redirect().toString(),
                "code_verifier",
                attempt.verifier()));
    SignIn signIn = signIn(given, given.path("id_token").asText());
    JWTClaimsSet who = tokens.open(signIn.proof(), TokenKind.ID);
    String clientId = provider.settings().clientId();
    Object party = who.getClaim("azp");
    Identity holder = access.check(signIn.access());
    if (!attempt.nonce().equals(who.getClaim("nonce"))) {
      throw new TokenRefused("The token was made for another sign-in.");
    }
    if (party == null ? who.getAudience().size() > 1 : !party.equals(clientId)) {
      throw new TokenRefused("The token was made for another client.");
    }
    if (!holder.subject().equals(who.getSubject()) || !holder.client().equals(clientId)) {
      throw new TokenRefused("The tokens do not belong together.");
    }
    return signIn;
  }

  /**
   * New tokens, with the roles of now.
   *
   * @throws TokenRefused when the session at the provider is over
   * @throws ProviderAway when the provider does not answer
   */
  public SignIn renew(SignIn before) {
    if (before.renewal() == null) {
      throw new TokenRefused("The sign-in is over and cannot be renewed.");
    }
    JsonNode given =
        exchange(Map.of("grant_type", "refresh_token", "refresh_token", before.renewal()));
    return signIn(given, given.path("id_token").asText(before.proof()));
  }

  /**
   * Where the browser goes to be signed out everywhere; empty when the provider cannot do that.
   *
   * @param back where it comes back to
   */
  public Optional<URI> end(SignIn signIn, URI back) {
    URI address = provider.endpoints().endSession();
    if (address == null) {
      return Optional.empty();
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("id_token_hint", signIn.proof());
    query.put("client_id", provider.settings().clientId());
    query.put("post_logout_redirect_uri", back.toString());
    return Optional.of(with(address, query));
  }

  private JsonNode exchange(Map<String, String> grant) {
    Calls.Answer answer =
        provider.calls().post(provider.endpoints().token(), grant, basic(provider.settings()));
    String error = answer.body().path("error").asText();
    if (error.equals("invalid_grant")) {
      throw new TokenRefused("The provider gives no tokens: the code or the session is over.");
    }
    if (answer.status() != 200) {
      throw new ProviderAway(
          "The identity provider gives us no tokens: " + answer.status() + " " + error, null);
    }
    return answer.body();
  }

  private static SignIn signIn(JsonNode given, String proof) {
    JsonNode renewal = given.path("refresh_token");
    return new SignIn(
        given.path("access_token").asText(), renewal.isTextual() ? renewal.asText() : null, proof);
  }

  /** Names and secrets are encoded first (RFC 6749, 2.3.1). */
  private static String basic(OidcSettings settings) {
    String pair = Calls.encoded(settings.clientId()) + ":" + Calls.encoded(settings.clientSecret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }

  private static URI with(URI address, Map<String, String> query) {
    @Nullable String own = address.getRawQuery();
    return URI.create(address + (own == null ? "?" : "&") + Calls.encoded(query));
  }
}
