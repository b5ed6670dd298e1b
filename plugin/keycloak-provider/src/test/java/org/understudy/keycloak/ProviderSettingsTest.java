package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.keycloak.SettingsFixture.settings;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {

  @Test
  void shouldTakeTheDefaultsWhereNothingIsSet() {
    ProviderSettings unit = settings("url", "https://help.example.org/understudy/");

    assertThat(unit.hints())
        .isEqualTo(URI.create("https://help.example.org/understudy/events/keycloak"));
    assertThat(unit.attributes()).containsExactly("absence_until", "backup");
    assertThat(unit.role()).isNull();
    assertThat(unit.timeout()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void shouldTakeWhatIsSet() {
    ProviderSettings unit =
        settings("attributes", " a , b,, ", "role", " agent ", "timeout", "PT0.5S");

    assertThat(unit.attributes()).containsExactly("a", "b");
    assertThat(unit.role()).isEqualTo("agent");
    assertThat(unit.timeout()).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void shouldTellNoAttributeWhenNoneIsWanted() {
    assertThat(settings("attributes", "").attributes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short-0123456789",
        "this-is-a-changeme-value-0123456789",
        "ababababababababababababababababab",
        "kX9-only-for-these tests-0123456789",
        "kX9-only-for-these-tests-0123456789\n"
      })
  void shouldRefuseASecretThatSomebodyCouldGuess(String secret) {
    assertThatThrownBy(() -> settings("secret", secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("KC_SPI_EVENTS_LISTENER__UNDERSTUDY__SECRET ")
        .hasMessageContaining("openssl rand -hex 32")
        .satisfies(e -> assertThat(secret.isEmpty() || !e.getMessage().contains(secret)).isTrue());
  }

  @Test
  void shouldRefuseAMissingSecret() {
    assertThatThrownBy(() -> ProviderSettings.from(name -> name.equals("url") ? "http://a" : null))
        .hasMessageContaining("__SECRET must not be empty");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "url,^^,URL",
        "url,help.example.org,URL",
        "url,ftp://help.example.org,URL",
        "url,https://me:pass@help.example.org,URL",
        "url,https://help.example.org?a=b,URL",
        "url,http://a b,URL",
        "timeout,5,TIMEOUT",
        "timeout,PT0S,TIMEOUT",
        "timeout,PT61S,TIMEOUT"
      })
  void shouldRefuseWhatCannotBeRightAndNameIt(String name, String value, String named) {
    assertThatThrownBy(() -> settings(name, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("KC_SPI_EVENTS_LISTENER__UNDERSTUDY__" + named);
  }

  @Test
  void shouldNotShowTheSecret() {
    assertThat(settings().toString()).doesNotContain(SettingsFixture.SECRET);
  }
}
