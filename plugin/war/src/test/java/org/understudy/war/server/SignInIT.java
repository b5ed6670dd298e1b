package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.war.oidc.StubProvider;

/** Signing in and out (D2) at the built WAR, with a browser and with tokens. */
@OnServer
class SignInIT {

  private static final String OWN = "api/v1/agents/william/status";
  private static final String ABSENT = "{\"available\": false}";

  private final Browser browser = new Browser(Surroundings.port("it.http.port"));
  private final String session = UUID.randomUUID().toString();

  private Application unit;
  private Database database;
  private StubProvider provider;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void ready() {
    Ready.withRules(unit);
    provider.tokens().holder("william", "agent");
    provider.tokens().session(session);
  }

  @AfterEach
  void usual() {
    provider.tokens().lasting(300);
    provider.endSessions(false);
    provider.away(false);
  }

  @Test
  void shouldShowWhoIsSignedIn_D2() {
    HttpResponse<String> page = browser.open("console/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri().getPath()).isEqualTo("/understudy/console/");
    assertThat(page.body()).contains("<div id=\"root\">");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .contains("frame-ancestors 'self'");
    assertThat(browser.open("api/v1/me").body())
        .contains("\"login\":\"william\"", "\"roles\":[\"agent\"]", "\"via\":\"sign-in\"");
  }

  @Test
  void shouldLeadFromThePlainAddressToThePages() {
    assertThat(browser.open("").uri().getPath()).isEqualTo("/understudy/console/");
  }

  @Test
  void shouldLeadToThePageThatWasAskedForBeforeSigningIn() {
    HttpResponse<String> page = browser.open("console/decisions/4711");

    assertThat(page.uri().getPath()).isEqualTo("/understudy/console/decisions/4711");
    assertThat(page.body()).contains("<div id=\"root\">");
  }

  @Test
  void shouldGiveOutTheFilesOfThePagesAndNothingElse() {
    String page = browser.open("console/").body();
    Matcher script =
        Pattern.compile("src=\"/understudy/(console/assets/[^\"]+[.]js)\"").matcher(page);
    assertThat(script.find()).isTrue();

    HttpResponse<String> file = unit.with("", "GET", script.group(1), "");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(unit.with("", "GET", "console/manifest.json", "").statusCode()).isEqualTo(404);
    assertThat(unit.with("", "GET", "console/assets/..%2f..%2fweb.xml", "").statusCode())
        .isIn(400, 404);
    assertThat(unit.with("", "GET", "console/assets/none.js", "").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldKeepTheSessionFromScriptsAndOtherSites() {
    String cookie = browser.step("console/").headers().firstValue("Set-Cookie").orElse("");

    assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void shouldBeginANewSessionWhenSomebodySignsIn() {
    String before = browser.step("console/").headers().firstValue("Set-Cookie").orElse("");
    browser.open("console/");

    HttpResponse<String> old =
        unit.with(before.replaceFirst(";.*", ""), "GET", "api/v1/agents", "");

    assertThat(before).isNotEmpty();
    assertThat(old.statusCode()).isEqualTo(401);
    assertThat(browser.open("api/v1/agents").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldRefuseABrowserThatDidNotBegin() {
    assertThat(browser.open("callback?code=x&state=y").statusCode()).isEqualTo(400);
    browser.step("console/");
    assertThat(browser.open("callback?code=x&state=y").statusCode()).isEqualTo(400);
    assertThat(browser.open("api/v1/agents").statusCode()).isEqualTo(401);
  }

  @Test
  void shouldLetOwnPagesCallTheApiAndNoOthers() {
    browser.open("console/");
    Map<String, String> before = database.contents();

    assertThat(browser.open(OWN).statusCode()).isEqualTo(200);
    assertThat(browser.from("https://evil.example", "PUT", OWN, "{}").statusCode()).isEqualTo(403);
    assertThat(browser.fetch("cross-site", "PUT", OWN, "{}").statusCode()).isEqualTo(403);
    assertThat(browser.fetch("same-site", "PUT", OWN, "{}").statusCode()).isEqualTo(403);
    assertThat(database.contents()).isEqualTo(before);
    assertThat(browser.from(browser.origin(), "PUT", OWN, "{").statusCode()).isEqualTo(400);
    assertThat(browser.fetch("same-origin", "PUT", OWN, "{").statusCode()).isEqualTo(400);
  }

  @Test
  void shouldShowNothingToSomebodyWithoutRole_D2() {
    provider.tokens().holder("william", "offline_access");

    assertThat(browser.open("console/").body()).contains("You have no role here");
    assertThat(browser.open("api/v1/agents").statusCode()).isEqualTo(403);
  }

  @Test
  void shouldTakeAwayARoleWithTheNextToken_D2() {
    provider.tokens().lasting(5);
    browser.open("console/");
    assertThat(browser.open("api/v1/agents").statusCode()).isEqualTo(200);

    provider.tokens().holder("william", "offline_access");

    assertThat(browser.open("api/v1/agents").statusCode()).isEqualTo(403);
  }

  @Test
  void shouldEndWithTheSessionAtTheProvider_D2() {
    provider.tokens().lasting(5);
    browser.open("console/");

    provider.endSessions(true);

    assertThat(browser.open("api/v1/agents").statusCode()).isEqualTo(401);
  }

  @Test
  void shouldSignOutHereAndAtTheProvider_D2() {
    browser.open("console/");
    assertThat(browser.from("https://evil.example", "POST", "console/sign-out", "").statusCode())
        .isEqualTo(403);
    assertThat(browser.open("api/v1/agents").statusCode()).isEqualTo(200);

    HttpResponse<String> page = browser.from(browser.origin(), "POST", "console/sign-out", "");

    assertThat(page.body()).contains("You are signed out");
    assertThat(page.previousResponse().orElseThrow().uri().toString())
        .startsWith(provider.tokens().issuer() + "/logout?id_token_hint=ey");
    assertThat(browser.open("api/v1/agents").statusCode()).isEqualTo(401);
  }

  @Test
  void shouldRefuseTokensAndBrowsersOnceTheProviderHasEndedTheSession_D2() {
    String token = provider.tokens().access(claims -> {});
    browser.open("console/");
    assertThat(unit.as(token, "GET", OWN, "").statusCode()).isEqualTo(200);
    assertThat(browser.open(OWN).statusCode()).isEqualTo(200);

    String order = provider.tokens().logout(claims -> {});
    assertThat(unit.form("signed-out", "logout_token=" + order).statusCode()).isEqualTo(200);

    assertThat(unit.as(token, "GET", OWN, "").statusCode()).isEqualTo(401);
    assertThat(unit.as(token, "PUT", OWN, ABSENT).statusCode()).isEqualTo(401);
    assertThat(browser.open(OWN).statusCode()).isEqualTo(401);
    provider.tokens().session(UUID.randomUUID().toString());
    assertThat(unit.as(provider.tokens().access(c -> {}), "GET", OWN, "").statusCode())
        .isEqualTo(200);
  }

  @Test
  void shouldEndAllSessionsOfSomebodyWhoSignedInBefore_D2() {
    provider.tokens().holder("mary", "agent");
    String own = "api/v1/agents/mary/status";
    String token = provider.tokens().access(claims -> {});

    String order = provider.tokens().logout(claims -> claims.claim("sid", null));
    assertThat(unit.form("signed-out", "logout_token=" + order).statusCode()).isEqualTo(200);

    assertThat(unit.as(token, "GET", own, "").statusCode()).isEqualTo(401);
    String later =
        provider.tokens().access(c -> c.issueTime(Date.from(Instant.now().plusSeconds(5))));
    assertThat(unit.as(later, "GET", own, "").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldFollowEachOrderOnceAndOnlyGoodOnes() {
    String order = provider.tokens().logout(claims -> {});
    unit.form("signed-out", "logout_token=" + order);
    Map<String, String> before = database.contents();

    assertThat(unit.form("signed-out", "logout_token=" + order).statusCode()).isEqualTo(400);
    assertThat(
            unit.form("signed-out", "logout_token=" + provider.tokens().id(c -> {})).statusCode())
        .isEqualTo(400);
    assertThat(unit.form("signed-out", "").statusCode()).isEqualTo(400);
    assertThat(unit.form("signed-out", "logout_token=%%%").statusCode()).isEqualTo(400);
    assertThat(database.contents()).isEqualTo(before);
  }

  @Test
  void shouldRefuseBadTokensAndChangeNothing() {
    Map<String, String> before = database.contents();
    String[] bad = {
      provider.tokens().id(claims -> {}),
      provider.tokens().access(claims -> claims.audience("account")),
      provider.tokens().access(claims -> claims.issuer("https://sso.example.org/realms/x")),
      provider.tokens().access(claims -> claims.expirationTime(new Date(0))),
      "ey.no.token"
    };

    for (String token : bad) {
      HttpResponse<String> answer = unit.as(token, "PUT", OWN, ABSENT);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
      assertThat(answer.body()).contains("urn:understudy:problem:unauthorized");
    }
    assertThat(database.contents()).isEqualTo(before);
  }

  @Test
  void shouldGoOnWithKnownKeysWhileTheProviderIsAway() {
    String token = provider.tokens().access(claims -> {});
    assertThat(unit.as(token, "GET", OWN, "").statusCode()).isEqualTo(200);

    provider.away(true);

    assertThat(unit.as(token, "GET", OWN, "").statusCode()).isEqualTo(200);
    assertThat(unit.get("api/v1/agents").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldKeepTheAdminTokenForAutomation() {
    assertThat(unit.get("api/v1/webhook/parked").statusCode()).isEqualTo(200);
    assertThat(unit.get("metrics").statusCode()).isEqualTo(200);
    provider.tokens().holder("william", "agent");
    assertThat(unit.as(provider.tokens().access(c -> {}), "GET", "metrics", "").statusCode())
        .isEqualTo(403);
    provider.tokens().holder("william", "supervisor");
    assertThat(unit.as(provider.tokens().access(c -> {}), "GET", "metrics", "").statusCode())
        .isEqualTo(200);
  }
}
