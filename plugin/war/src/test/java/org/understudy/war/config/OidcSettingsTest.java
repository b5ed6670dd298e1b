package org.understudy.war.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where people sign in (D2), and whether anybody can come in at all. */
class OidcSettingsTest {

  private static final String URL = "UNDERSTUDY_KEYCLOAK_URL";
  private static final String SECRET = "UNDERSTUDY_OIDC_CLIENT_SECRET";
  private static final String GOOD = "0f9a7c53e1d24b868e3f7a60b1c2d4e5";
  private static final Map<String, String> LEAST =
      Map.of(
          "UNDERSTUDY_HOST_URL",
          "http://127.0.0.1/otrs",
          "UNDERSTUDY_HOST_SECRET",
          "0123456789abcdef0123456789abcdef",
          "UNDERSTUDY_ADMIN_TOKEN",
          "fedcba9876543210fedcba9876543210",
          URL,
          "https://sso.example.org/realms/helpdesk/",
          SECRET,
          GOOD);

  @Test
  void shouldTakeWhatIsUsualWithKeycloak_D2() {
    OidcSettings unit = Settings.from(LEAST).oidc();

    assertThat(unit.issuer()).hasToString("https://sso.example.org/realms/helpdesk");
    assertThat(unit.clientId()).isEqualTo("understudy");
    assertThat(unit.rolesClaim()).isEqualTo("groups");
    assertThat(unit.match()).isEqualTo(OidcSettings.Match.LOGIN);
    assertThat(unit.address()).isNull();
  }

  @Test
  void shouldBeMissingWithoutIssuer() {
    assertThat(with(URL, "").oidc()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "UNDERSTUDY_KEYCLOAK_URL, sso.example.org",
    "UNDERSTUDY_KEYCLOAK_URL, ftp://sso.example.org/realms/helpdesk",
    "UNDERSTUDY_KEYCLOAK_URL, https://sso.example.org/realms/helpdesk?x=1",
    "UNDERSTUDY_OIDC_CLIENT_SECRET, ''",
    "UNDERSTUDY_OIDC_CLIENT_SECRET, short",
    "UNDERSTUDY_OIDC_CLIENT_SECRET, changeme-changeme-changeme-changeme",
    "UNDERSTUDY_KEYCLOAK_MATCH, name",
    "UNDERSTUDY_ADMIN_TOKEN_ALLOWED, no"
  })
  void shouldRefuseToStartAndNameTheKey(String key, String value) {
    assertThatThrownBy(() -> with(key, value))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(key);
  }

  @Test
  void shouldNeedNoAdminTokenWhenItIsSwitchedOff() {
    Map<String, String> environment = new HashMap<>(LEAST);
    environment.put("UNDERSTUDY_ADMIN_TOKEN_ALLOWED", "false");
    environment.remove("UNDERSTUDY_ADMIN_TOKEN");

    assertThat(Settings.from(environment).adminToken()).isNull();
  }

  @Test
  void shouldRefuseToStartWhenNobodyCouldComeIn() {
    Map<String, String> environment = new HashMap<>(LEAST);
    environment.put("UNDERSTUDY_ADMIN_TOKEN_ALLOWED", "false");
    environment.remove(URL);

    assertThatThrownBy(() -> Settings.from(environment))
        .hasMessageContaining("UNDERSTUDY_ADMIN_TOKEN_ALLOWED")
        .hasMessageContaining(URL);
  }

  @Test
  void shouldNotShowTheSecret() {
    assertThat(Settings.from(LEAST).toString()).contains("sso.example.org").doesNotContain(GOOD);
    assertThat(Settings.from(LEAST).oidc().toString()).doesNotContain(GOOD);
  }

  private static Settings with(String key, String value) {
    Map<String, String> environment = new HashMap<>(LEAST);
    environment.put(key, value);
    return Settings.from(environment);
  }
}
