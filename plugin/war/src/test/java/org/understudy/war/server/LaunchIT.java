package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.war.launch.PassMaker;

/** D2: Coming in from the helpdesk's own pages at the built WAR. */
@OnServer
class LaunchIT {

  private static final String OWN = "api/v1/agents/7/status";
  private static final String OTHER = "api/v1/agents/8/status";
  private static final String ABSENT = "{\"available\": false}";
  private static final String PRESENT = "{\"available\": true}";

  private final Browser browser = new Browser(Surroundings.port("it.http.port"));

  private PassMaker maker;
  private Application unit;
  private Database database;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void ready() {
    Ready.withRules(unit);
    // Passes run out soon, and getting ready may take longer.
    maker = new PassMaker(Signature.SECRET, Instant.now());
  }

  @Test
  void shouldLetInAsTheAgentThatTheHelpdeskNames() {
    HttpResponse<String> page = launch(maker.launch("7", "william", "agent", ""));

    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).contains("console/");
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Lax");
    assertThat(browser.open(OWN).statusCode()).isEqualTo(200);
    assertThat(browser.open(OTHER).statusCode()).isEqualTo(403);
    assertThat(browser.open("api/v1/decisions").statusCode()).isEqualTo(403);
    assertThat(browser.fetch("cross-site", "PUT", OWN, ABSENT).statusCode()).isEqualTo(403);
    assertThat(browser.fetch("same-origin", "PUT", OWN, PRESENT).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldSendTheCookieOverTlsOnlyWhereThePageCameOverTls() {
    String fields = "pass=" + encoded(maker.launch("7", "william", "agent", ""));
    HttpResponse<String> page =
        browser.form("same-origin", "https://desk.example", "launch", fields);

    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .contains("; Secure", "; HttpOnly", "; SameSite=Lax");
    assertThat(
            launch(maker.launch("7", "william", "agent", ""))
                .headers()
                .firstValue("Set-Cookie")
                .orElse("")
                .toLowerCase(Locale.ROOT))
        .contains("samesite")
        .doesNotContain("; secure");
  }

  @Test
  void shouldLetInOnceAndBeginANewSessionEachTime() {
    String pass = maker.launch("7", "william", "supervisor", "");
    HttpResponse<String> first = launch(pass);
    String cookie = first.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    assertThat(unit.with(cookie, "GET", OTHER, "").statusCode()).isEqualTo(200);

    HttpResponse<String> again = launch(pass);
    assertThat(again.statusCode()).isEqualTo(403);
    assertThat(again.body()).contains("Reload the page of the helpdesk");
    launch(maker.launch("8", "mary", "agent", ""));

    assertThat(unit.with(cookie, "GET", OTHER, "").statusCode()).isEqualTo(401);
    assertThat(browser.open(OTHER).statusCode()).isEqualTo(200);
    assertThat(browser.open(OWN).statusCode()).isEqualTo(403);
  }

  @Test
  void shouldRefuseWhatTheHelpdeskDidNotMakeForThis() {
    Map<String, String> before = database.contents();
    PassMaker other = new PassMaker("x".repeat(40), Instant.now());
    PassMaker old = new PassMaker(Signature.SECRET, Instant.now().minusSeconds(70));
    String good = maker.launch("7", "william", "agent", "");

    assertThat(launch(other.launch("7", "william", "admin", "")).statusCode()).isEqualTo(403);
    assertThat(launch(old.launch("7", "william", "admin", "")).statusCode()).isEqualTo(403);
    assertThat(launch(maker.launch("7", "mary", "admin", "")).statusCode()).isEqualTo(403);
    assertThat(launch("X" + good.substring(1)).statusCode()).isEqualTo(403);
    assertThat(launch("").statusCode()).isEqualTo(403);
    assertThat(post("cross-site", good).statusCode()).isEqualTo(403);
    assertThat(browser.open("launch?pass=" + encoded(good)).statusCode()).isEqualTo(405);
    assertThat(database.contents()).isEqualTo(before);
    assertThat(browser.open(OWN).statusCode()).isEqualTo(401);
    assertThat(launch(good).statusCode()).isEqualTo(303);
  }

  @Test
  void shouldTakeCallsThatTheHelpdeskMakesForAnAgent() {
    String pass = maker.act("7", "william", "agent", "PUT /agents/7/status", PRESENT);
    String reading = maker.act("7", "william", "agent", "GET /agents/7/status?x=1", "");
    String others = maker.act("7", "william", "agent", "GET /agents/8/status", "");

    assertThat(unit.vouched(pass, "PUT", OWN, ABSENT).statusCode()).isEqualTo(401);
    assertThat(unit.vouched(pass, "PUT", OTHER, PRESENT).statusCode()).isEqualTo(401);
    HttpResponse<String> done = unit.vouched(pass, "PUT", OWN, PRESENT);
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body()).contains("\"changedBy\":\"william\"");
    assertThat(unit.vouched(pass, "PUT", OWN, PRESENT).statusCode()).isEqualTo(401);
    assertThat(unit.vouched(reading, "GET", OWN + "?x=1", "").statusCode()).isEqualTo(200);
    assertThat(unit.vouched(reading, "GET", OWN, "").statusCode()).isEqualTo(401);
    assertThat(unit.vouched(others, "GET", OTHER, "").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> launch(String pass) {
    return post("same-origin", pass);
  }

  private HttpResponse<String> post(String site, String pass) {
    return browser.form(site, "http://desk.example", "launch", "pass=" + encoded(pass));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
