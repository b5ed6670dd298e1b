package org.understudy.war.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in with a browser (D2), against a provider that checks code, address and PKCE. */
class CodeFlowTest {

  private static final URI BACK = URI.create("http://127.0.0.1:1/understudy/callback");

  private final StubProvider provider = StubProvider.start(0);
  private final TokenMaker tokens = provider.tokens();
  private final Provider known = provider.asWeKnowIt();
  private final SignedTokens signed = new SignedTokens(known);
  private final MemoryEndedSignIns ended = new MemoryEndedSignIns();
  private final AccessTokens access = new AccessTokens(known, signed, ended);
  private final CodeFlow unit = new CodeFlow(known, signed, access);
  private final Attempt attempt = Attempt.to(BACK);

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void shouldSignInWhoComesBackWithACode_D2() throws Exception {
    SignIn signIn = unit.finish(attempt, code(attempt));

    assertThat(access.check(signIn.access()).name()).isEqualTo("william");
    assertThat(signIn.toString()).doesNotContain(signIn.access(), signIn.proof());
  }

  @Test
  void shouldUseEachAttemptOnce() throws Exception {
    assertThat(attempt.state()).isNotEqualTo(Attempt.to(BACK).state());
    String code = code(attempt);
    unit.finish(attempt, code);

    assertThatThrownBy(() -> unit.finish(attempt, code)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void shouldRefuseACodeThatWasMadeForAnotherBrowser() throws Exception {
    String stolen = code(Attempt.to(BACK));

    assertThatThrownBy(() -> unit.finish(attempt, stolen)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void shouldRefuseATokenThatWasMadeForAnotherSignIn() throws Exception {
    Attempt other =
        new Attempt(attempt.state(), "another-nonce", attempt.verifier(), attempt.redirect());
    String code = code(other);

    assertThatThrownBy(() -> unit.finish(attempt, code))
        .isInstanceOf(TokenRefused.class)
        .hasMessageContaining("another sign-in");
  }

  @Test
  void shouldTellTheRolesOfNowOnceTheTokenHasRunOut_D2() throws Exception {
    tokens.lasting(5);
    BrowserSession browser = new BrowserSession(unit.finish(attempt, code(attempt)));

    tokens.holder("william", "supervisor");

    assertThat(browser.identity(access, unit, Instant.now()).roles()).containsExactly("supervisor");
  }

  @Test
  void shouldEndWithTheSessionAtTheProvider_D2() throws Exception {
    tokens.lasting(5);
    BrowserSession browser = new BrowserSession(unit.finish(attempt, code(attempt)));

    provider.endSessions(true);

    assertThatThrownBy(() -> browser.identity(access, unit, Instant.now()))
        .isInstanceOf(TokenRefused.class);
  }

  @Test
  void shouldEndAtOnceWhenTheProviderSaysSo_D2() throws Exception {
    BrowserSession browser = new BrowserSession(unit.finish(attempt, code(attempt)));
    assertThat(browser.identity(access, unit, Instant.now())).isNotNull();

    ended.end("session-of-william");

    assertThatThrownBy(() -> browser.identity(access, unit, Instant.now()))
        .isInstanceOf(TokenRefused.class);
  }

  @Test
  void shouldGoOnWhileTheProviderIsAwayUntilTheTokenRunsOut() throws Exception {
    tokens.lasting(5);
    BrowserSession browser = new BrowserSession(unit.finish(attempt, code(attempt)));

    provider.away(true);

    assertThat(browser.identity(access, unit, Instant.now())).isNotNull();
    assertThatThrownBy(() -> browser.identity(access, unit, Instant.now().plusSeconds(6)))
        .isInstanceOf(ProviderAway.class);
  }

  @Test
  void shouldSignOutAtTheProviderToo_D2() throws Exception {
    SignIn signIn = unit.finish(attempt, code(attempt));

    URI end =
        unit.end(signIn, URI.create("http://127.0.0.1:1/understudy/signed-out")).orElseThrow();

    assertThat(end.toString())
        .startsWith(tokens.issuer() + "/logout?id_token_hint=" + signIn.proof())
        .contains("client_id=understudy")
        .contains("post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Funderstudy%2Fsigned-out");
  }

  /** What the browser brings back. */
  private String code(Attempt begun) throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      URI back =
          URI.create(
              browser
                  .send(
                      HttpRequest.newBuilder(unit.begin(begun)).build(), BodyHandlers.discarding())
                  .headers()
                  .firstValue("Location")
                  .orElseThrow());
      assertThat(back.getQuery()).endsWith("&state=" + begun.state());
      return back.getQuery().replaceFirst("code=([^&]+)&.*", "$1");
    }
  }
}
