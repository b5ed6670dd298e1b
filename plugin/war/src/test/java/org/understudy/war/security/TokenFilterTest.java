package org.understudy.war.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.Principal;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.war.launch.Passes;
import org.understudy.war.oidc.AccessTokens;
import org.understudy.war.oidc.Provider;

class TokenFilterTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private static final Caller NOBODY = new Caller("", Set.of(), null, true);

  private @Nullable Caller signedIn;

  private final TokenFilter unit =
      new TokenFilter(
          new Callers(new AdminToken(TOKEN), new Provider(), new AccessTokens(), new Passes()),
          new Browsers() {
            @Override
            @Nullable Caller callerOfTheApi() {
              return signedIn;
            }
          });

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teams",
        "",
        "no-such-thing",
        "openapi.json/",
        "openapi.json/teams",
        "teams/openapi.json",
        "openapi.json;teams",
        "openapi.jsonx",
        "public",
        "public/choices",
        "public/choices/",
        "public/choices/abc/teams",
        "public/choices/abc;teams"
      })
  void shouldAskForTheTokenEverywhere(String path) {
    ContainerRequest request = request(path, null);

    unit.filter(request);

    Response answer = request.getAbortResponse();
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getHeaderString("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.getHeaderString("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void shouldNotAskForItAtTheDescriptionOfTheApi() {
    ContainerRequest request = request("openapi.json", null);

    unit.filter(request);

    assertThat(request.getAbortResponse()).isNull();
  }

  @Test
  void shouldLeaveCustomersWithTheirOwnToken_B6() {
    ContainerRequest request = request("public/choices/AbC-_9", null);

    unit.filter(request);

    assertThat(request.getAbortResponse()).isNull();
    assertThat(request.getSecurityContext().getUserPrincipal()).isEqualTo(NOBODY);
  }

  @Test
  void shouldRefuseAWrongToken() {
    ContainerRequest request = request("teams", "Bearer " + TOKEN.replace('0', '1'));

    unit.filter(request);

    assertThat(request.getAbortResponse().getStatus()).isEqualTo(401);
  }

  @Test
  void shouldTellTheResourcesWhoCalls() {
    ContainerRequest request = request("teams", "Bearer " + TOKEN);

    unit.filter(request);

    Principal caller = request.getSecurityContext().getUserPrincipal();
    assertThat(request.getAbortResponse()).isNull();
    assertThat(caller.getName()).isEqualTo("admin");
    assertThat(caller.toString()).doesNotContain(TOKEN);
    assertThat(request.getSecurityContext().isSecure()).isTrue();
    assertThat(request.getSecurityContext().isUserInRole("admin")).isTrue();
    assertThat(request.getSecurityContext().isUserInRole("agent")).isFalse();
  }

  @Test
  void shouldTakeWhoHasSignedInWithTheBrowser() {
    signedIn = new Caller("john", Set.of("agent"), null, true);
    ContainerRequest request = request("teams", null);

    unit.filter(request);

    assertThat(request.getSecurityContext().getUserPrincipal()).isEqualTo(signedIn);
  }

  @Test
  void shouldNotFallBackToTheBrowserWhenATokenIsWrong() {
    signedIn = new Caller("john", Set.of("agent"), null, true);
    ContainerRequest request = request("teams", "Bearer something-else");

    unit.filter(request);

    assertThat(request.getAbortResponse().getStatus()).isEqualTo(401);
  }

  private static ContainerRequest request(String path, @Nullable String authorization) {
    URI base = URI.create("http://desk.example.org/understudy/api/v1/");
    ContainerRequest request =
        new ContainerRequest(
            base, base.resolve(path), "GET", NOBODY, new MapPropertiesDelegate(), null);
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return request;
  }
}
