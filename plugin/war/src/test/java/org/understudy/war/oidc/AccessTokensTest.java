package org.understudy.war.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which tokens open the API (D2): everything that is wrong with one, and what is right. */
class AccessTokensTest {

  private final StubProvider provider = StubProvider.start(0);
  private final TokenMaker tokens = provider.tokens();
  private final MemoryEndedSignIns ended = new MemoryEndedSignIns();
  private final AccessTokens unit = unit("groups");

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void shouldTellWhoHoldsAToken_D2() {
    Identity holder = unit.check(tokens.access(claims -> {}));

    assertThat(holder.subject()).isEqualTo("subject-of-william");
    assertThat(holder.name()).isEqualTo("william");
    assertThat(holder.email()).isEqualTo("william@example.org");
    assertThat(holder.client()).isEqualTo("understudy");
    assertThat(holder.roles()).containsExactly("agent");
  }

  @Test
  void shouldRefuseATokenForAnotherAudience() {
    refuses(claims -> claims.audience("account"));
    refuses(claims -> claims.audience(List.of()));
  }

  @Test
  void shouldTakeATokenThatIsForOthersToo() {
    assertThat(
            unit.check(tokens.access(claims -> claims.audience(List.of("account", "understudy")))))
        .isNotNull();
  }

  @Test
  void shouldRefuseATokenOfAnotherIssuer() {
    refuses(claims -> claims.issuer(tokens.issuer() + "-of-others"));
  }

  @Test
  void shouldRefuseATokenThatHasExpired() {
    refuses(claims -> claims.expirationTime(in(-31)));
  }

  @Test
  void shouldAllowForClocksThatDiffer() {
    String token =
        tokens.access(
            claims -> claims.expirationTime(in(-20)).notBeforeTime(in(20)).issueTime(in(20)));

    assertThat(unit.check(token)).isNotNull();
  }

  @Test
  void shouldRefuseATokenWithoutEnd() {
    refuses(claims -> claims.expirationTime(null));
  }

  @Test
  void shouldRefuseATokenThatOutlivesTheMemoryOfEndedSignIns() {
    refuses(claims -> claims.expirationTime(in(25 * 3600)));
  }

  @Test
  void shouldRefuseATokenThatIsNotValidYet() {
    refuses(claims -> claims.notBeforeTime(in(60)));
  }

  @Test
  void shouldRefuseATokenFromTheFuture() {
    refuses(claims -> claims.issueTime(in(60)));
  }

  @Test
  void shouldRefuseATokenThatNamesNoClient() {
    refuses(claims -> claims.claim("azp", null));
  }

  @Test
  void shouldRefuseATokenThatNamesNobody() {
    refuses(claims -> claims.subject(null));
  }

  @Test
  void shouldRefuseAnIdTokenAsAccessToken() {
    refuses(tokens.id(claims -> {}));
  }

  @Test
  void shouldRefuseALogoutTokenAsAccessToken() {
    refuses(tokens.logout(claims -> {}));
  }

  @Test
  void shouldRefuseARefreshToken() {
    refuses(claims -> claims.claim("typ", "Refresh"));
  }

  @Test
  void shouldRefuseATokenThatDoesNotSayWhatItIsFor() {
    refuses(claims -> claims.claim("typ", null));
  }

  @Test
  void shouldRefuseATokenWithoutSignature() {
    refuses(new PlainJWT(bearer()).serialize());
  }

  @Test
  void shouldRefuseAForeignKey() {
    refuses(foreign(TokenMaker.FOREIGN.getKeyID()));
  }

  @Test
  void shouldRefuseAForeignKeyUnderTheNameOfTheRightOne() {
    refuses(foreign(tokens.key().getKeyID()));
  }

  @Test
  void shouldRefuseThePublicKeyAsSharedSecret() throws Exception {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256)
            .type(JOSEObjectType.JWT)
            .keyID(tokens.key().getKeyID())
            .build();

    refuses(
        TokenMaker.signed(
            header, bearer(), new MACSigner(tokens.key().toRSAPublicKey().getEncoded())));
  }

  @Test
  void shouldRefuseAKeyThatTheTokenBringsAlong() throws Exception {
    RSAKey own = TokenMaker.FOREIGN;
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .jwk(own.toPublicJWK())
            .jwkURL(URI.create(tokens.issuer() + "/certs"))
            .build();

    refuses(TokenMaker.signed(header, bearer(), TokenMaker.signer(own)));
  }

  @Test
  void shouldRefuseWhatIsNoTokenAtAll() {
    refuses("");
    refuses("a.b.c");
    refuses("x".repeat(40_000));
    String good = tokens.access(claims -> {});
    refuses(good.substring(0, good.length() - 5));
  }

  @Test
  void shouldRefuseATokenWhoseSignInWasEnded() {
    String token = tokens.access(claims -> {});
    assertThat(unit.check(token)).isNotNull();

    ended.end("session-of-william");

    refuses(token);
  }

  @Test
  void shouldTakeATokenAsRfc9068HasIt() {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(new JOSEObjectType("at+jwt"))
            .keyID(tokens.key().getKeyID())
            .build();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder(tokens.claims().build()).claim("client_id", "script").build();

    Identity holder =
        unit.check(TokenMaker.signed(header, claims, TokenMaker.signer(tokens.key())));

    assertThat(holder.client()).isEqualTo("script");
    assertThat(holder.roles()).isEmpty();
  }

  @Test
  void shouldNotRelyOnAnAddressThatNobodyHasVerified() {
    Identity holder = unit.check(tokens.access(claims -> claims.claim("email_verified", false)));

    assertThat(holder.email()).isNull();
  }

  @Test
  void shouldReadRolesWhereItIsToldTo() {
    AccessTokens ofTheRealm = unit("realm_access.roles");
    AccessTokens ofTheClient = unit("resource_access.our.client.roles");
    Consumer<JWTClaimsSet.Builder> claims =
        c ->
            c.claim("groups", List.of())
                .claim("resource_access", Map.of("our.client", Map.of("roles", List.of("admin"))));

    assertThat(ofTheRealm.check(tokens.access(claims)).roles()).containsExactly("agent");
    assertThat(ofTheClient.check(tokens.access(claims)).roles()).containsExactly("admin");
    assertThat(unit.check(tokens.access(claims)).roles()).isEmpty();
  }

  @Test
  void shouldGoOnWithKnownKeysWhileTheProviderIsAway() {
    unit.check(tokens.access(claims -> {}));

    provider.away(true);

    assertThat(unit.check(tokens.access(claims -> {}))).isNotNull();
  }

  @Test
  void shouldSayThatItCannotTellBeforeKeysAreKnown() {
    provider.away(true);

    assertThatThrownBy(() -> unit.check(tokens.access(claims -> {})))
        .isInstanceOf(ProviderAway.class);
  }

  @Test
  void shouldFollowWhenTheProviderTakesAnotherKey() {
    unit.check(tokens.access(claims -> {}));

    tokens.rotate();

    assertThat(unit.check(tokens.access(claims -> {}))).isNotNull();
  }

  @Test
  void shouldNotAskTheProviderForEachUnknownKey() {
    unit.check(tokens.access(claims -> {}));
    List<String> strangers =
        Stream.generate(() -> foreign(UUID.randomUUID().toString())).limit(20).toList();
    int before = provider.keyReads();

    strangers.forEach(this::refuses);

    assertThat(provider.keyReads() - before).isBetween(1, 2);
  }

  private void refuses(Consumer<JWTClaimsSet.Builder> change) {
    refuses(tokens.access(change));
  }

  private void refuses(String token) {
    assertThatThrownBy(() -> unit.check(token)).isInstanceOf(TokenRefused.class);
  }

  private String foreign(String key) {
    return TokenMaker.signed(rs256(key), bearer(), TokenMaker.signer(TokenMaker.FOREIGN));
  }

  private JWTClaimsSet bearer() {
    return new JWTClaimsSet.Builder(tokens.claims().build())
        .claim("typ", "Bearer")
        .claim("azp", "understudy")
        .build();
  }

  private static JWSHeader rs256(String key) {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key).build();
  }

  private static Date in(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private AccessTokens unit(String rolesClaim) {
    Provider known = provider.asWeKnowIt(rolesClaim);
    return new AccessTokens(known, new SignedTokens(known), ended);
  }
}
