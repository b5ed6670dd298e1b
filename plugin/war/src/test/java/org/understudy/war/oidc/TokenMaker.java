package org.understudy.war.oidc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes tokens as Keycloak does; whoever asks changes what is to be wrong with them. */
public final class TokenMaker {

  /** Making one takes long: all tests share them. */
  private static final RSAKey FIRST = newKey();

  private static final RSAKey SECOND = newKey();

  /** Of somebody who is not the provider. */
  static final RSAKey FOREIGN = newKey();

  private final String issuer;
  private volatile RSAKey key = FIRST;
  private volatile List<String> roles = List.of("agent");
  private volatile String login = "william";
  private volatile String session = "session-of-william";
  private volatile int life = 300;

  TokenMaker(String issuer) {
    this.issuer = issuer;
  }

  public String issuer() {
    return issuer;
  }

  RSAKey key() {
    return key;
  }

  /** Another key counts from now on. */
  void rotate() {
    key = SECOND;
  }

  /** Whom tokens are for from now on. */
  public void holder(String login, String... roles) {
    this.login = login;
    this.roles = List.of(roles);
  }

  /** Which session tokens are of from now on. */
  public void session(String id) {
    session = id;
  }

  /** How many seconds tokens are good from now on. */
  public void lasting(int seconds) {
    life = seconds;
  }

  public String access(Consumer<JWTClaimsSet.Builder> changes) {
    return signed(
        changes,
        claims()
            .claim("typ", "Bearer")
            .claim("azp", StubProvider.CLIENT)
            .claim("groups", roles)
            .claim("realm_access", Map.of("roles", roles)));
  }

  public String id(Consumer<JWTClaimsSet.Builder> changes) {
    return signed(changes, claims().claim("typ", "ID").claim("azp", StubProvider.CLIENT));
  }

  public String logout(Consumer<JWTClaimsSet.Builder> changes) {
    Map<String, Object> nothing = Map.of();
    return signed(
        changes,
        claims()
            .claim("typ", "Logout")
            .claim(
                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", nothing)));
  }

  /** What is common to all. */
  JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(StubProvider.CLIENT)
        .subject("subject-of-" + login)
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(life)))
        .claim("sid", session)
        .claim("preferred_username", login)
        .claim("email", login + "@example.org")
        .claim("email_verified", true);
  }

  private String signed(Consumer<JWTClaimsSet.Builder> changes, JWTClaimsSet.Builder claims) {
    changes.accept(claims);
    RSAKey present = key;
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(present.getKeyID())
            .build();
    return signed(header, claims.build(), signer(present));
  }

  static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  static String hash(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
