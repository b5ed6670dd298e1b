package org.understudy.war.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.understudy.war.config.OidcSettings;

/** Tokens that the provider has signed for us: signature, issuer, audience, kind and times. */
@ApplicationScoped
public class SignedTokens {

  /** How far clocks may be apart. */
  static final Duration SKEW = Duration.ofSeconds(30);

  /** Longer than anything has to be; so a text that somebody sends costs little. */
  private static final int LONGEST = 32 * 1024;

  /** With keys of which the public half verifies only: nobody but the provider can sign. */
  private static final Set<JWSAlgorithm> ASYMMETRIC =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  @Inject private Provider provider;

  /** A key of the provider has verified or failed to verify something: its keys are known. */
  private volatile boolean keysWereRead;

  public SignedTokens() {}

  SignedTokens(Provider provider) {
    this.provider = provider;
  }

  /**
   * The claims of a token that is good.
   *
   * @throws TokenRefused when it is not
   * @throws ProviderAway when that cannot be told, because the keys are not known
   */
  JWTClaimsSet open(String token, TokenKind kind) {
    SignedJWT parsed = parsed(token);
    JWTClaimsSet claims = verified(parsed, kind);
    if (!kind.fits(parsed.getHeader(), claims)) {
      throw new TokenRefused("It is a token of another kind than " + kind + ".");
    }
    Instant latest = provider.clock().instant().plus(SKEW);
    if (claims.getIssueTime().toInstant().isAfter(latest)) {
      throw new TokenRefused("It was issued in the future.");
    }
    return claims;
  }

  private static SignedJWT parsed(String token) {
    if (token.length() > LONGEST) {
      throw new TokenRefused("It is longer than any token.");
    }
    try {
      return SignedJWT.parse(token);
    } catch (ParseException e) {
      throw new TokenRefused("It is no signed token: " + e.getMessage());
    }
  }

  private JWTClaimsSet verified(SignedJWT token, TokenKind kind) {
    DefaultJWTProcessor<SecurityContext> processor = processor(provider.keys(), kind);
    try {
      JWTClaimsSet claims = processor.process(token, null);
      keysWereRead = true;
      return claims;
    } catch (BadJOSEException e) {
      // Also when a key is missing among those that were read.
      throw new TokenRefused(String.valueOf(e.getMessage()));
    } catch (RateLimitReachedException e) {
      if (keysWereRead) {
        throw new TokenRefused("It is signed with a key that nobody knows.");
      }
      throw new ProviderAway("The keys of the identity provider are not known yet.", e);
    } catch (JOSEException e) {
      throw new ProviderAway("The keys of the identity provider cannot be read.", e);
    }
  }

  private DefaultJWTProcessor<SecurityContext> processor(
      JWKSource<SecurityContext> keys, TokenKind kind) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, kind.type(), null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ASYMMETRIC, keys));
    processor.setJWTClaimsSetVerifier(claims(kind));
    return processor;
  }

  private DefaultJWTClaimsVerifier<SecurityContext> claims(TokenKind kind) {
    OidcSettings settings = provider.settings();
    Clock clock = provider.clock();
    DefaultJWTClaimsVerifier<SecurityContext> verifier =
        new DefaultJWTClaimsVerifier<>(
            Set.of(settings.clientId()),
            new JWTClaimsSet.Builder().issuer(settings.issuer().toString()).build(),
            kind.required(),
            kind.prohibited()) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    verifier.setMaxClockSkew((int) SKEW.toSeconds());
    return verifier;
  }
}
