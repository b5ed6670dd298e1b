package org.understudy.war.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which messages end sign-ins (OpenID Connect Back-Channel Logout 1.0). */
class LogoutTokensTest {

  private final StubProvider provider = StubProvider.start(0);
  private final TokenMaker tokens = provider.tokens();
  private final LogoutTokens unit = new LogoutTokens(new SignedTokens(provider.asWeKnowIt()));

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void shouldTellWhichSessionHasEnded_D2() {
    LogoutOrder order = unit.open(tokens.logout(claims -> claims.jwtID("message-1")));

    assertThat(order.id()).isEqualTo("message-1");
    assertThat(order.session()).isEqualTo("session-of-william");
    assertThat(order.subject()).isEqualTo("subject-of-william");
    assertThat(order.at()).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void shouldTellWhoseSessionsHaveEnded_D2() {
    LogoutOrder order = unit.open(tokens.logout(claims -> claims.claim("sid", null)));

    assertThat(order.session()).isNull();
    assertThat(order.subject()).isEqualTo("subject-of-william");
  }

  @Test
  void shouldRefuseAMessageAboutNobody() {
    refuses(claims -> claims.claim("sid", null).subject(null));
  }

  @Test
  void shouldRefuseAMessageAboutAnotherEvent() {
    refuses(claims -> claims.claim("events", Map.of("urn:another", Map.of())));
    refuses(claims -> claims.claim("events", "http://schemas.openid.net/event/backchannel-logout"));
    refuses(claims -> claims.claim("events", null));
  }

  @Test
  void shouldRefuseAMessageWithNonce() {
    refuses(claims -> claims.claim("nonce", "n"));
  }

  @Test
  void shouldRefuseAMessageForAnotherClient() {
    refuses(claims -> claims.audience("another"));
  }

  @Test
  void shouldRefuseAMessageOfAnotherIssuer() {
    refuses(claims -> claims.issuer("https://sso.example.org/realms/another"));
  }

  @Test
  void shouldRefuseAMessageThatIsTooOld() {
    refuses(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(60))));
  }

  @Test
  void shouldRefuseAMessageWithoutId() {
    refuses(claims -> claims.jwtID(null));
    refuses(claims -> claims.jwtID("x".repeat(256)));
  }

  @Test
  void shouldRefuseTokensOfOtherKinds() {
    assertThatThrownBy(() -> unit.open(tokens.id(claims -> {}))).isInstanceOf(TokenRefused.class);
    assertThatThrownBy(() -> unit.open(tokens.access(claims -> {})))
        .isInstanceOf(TokenRefused.class);
  }

  private void refuses(Consumer<JWTClaimsSet.Builder> change) {
    assertThatThrownBy(() -> unit.open(tokens.logout(change))).isInstanceOf(TokenRefused.class);
  }
}
