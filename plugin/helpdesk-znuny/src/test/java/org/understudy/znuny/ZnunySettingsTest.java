package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZnunySettingsTest {

  private static final String GOOD = "0f8d5b7c2a9e4416b3d07f5e8c6a1b92";
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:18880/otrs",
        "http://[::1]:18880/otrs/",
        "https://desk.example.org",
        "HTTPS://db01/znuny"
      })
  void shouldAcceptAnAddressOfAHost(String url) {
    assertThat(settings(url, GOOD).hostUrl()).isEqualTo(URI.create(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "desk.example.org/otrs",
        "file:///etc/passwd",
        "ftp://desk.example.org/otrs",
        "http:///otrs",
        "http://john:pw@desk.example.org/otrs",
        "http://desk.example.org@169.254.169.254/otrs",
        "http://desk.example.org/otrs?x=1",
        "http://desk.example.org/otrs#x",
        "http://169.254.169.254/otrs",
        "http://[::ffff:127.0.0.1]/otrs",
        "http://[fe80::1]/otrs",
        "http://2130706433/otrs",
        "http://0x7f000001/otrs"
      })
  void shouldRefuseOtherAddressesAndNameTheSetting(String url) {
    assertThatThrownBy(() -> settings(url, GOOD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("UNDERSTUDY_HOST_URL must ")
        .hasMessageNotContaining("pw");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "                                        ",
        "0f8d5b7c2a9e4416b3d07f5e8c6a1b9",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "0101010101010101010101010101010101010101",
        "changemechangemechangemechangeme",
        "ChangeMe-0f8d5b7c2a9e4416b3d07f5e8c6a1b92",
        "this-is-my-secret-for-the-helpdesk-42",
        "0f8d5b7c2a9e4416b3d07f5e8c6a1b92\n"
      })
  void shouldRefuseAWeakSecretWithoutShowingIt(String secret) {
    assertThatThrownBy(() -> settings("http://127.0.0.1/otrs", secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("UNDERSTUDY_HOST_SECRET ")
        .hasMessageEndingWith("openssl rand -hex 32")
        .message()
        .satisfies(
            message -> {
              if (!secret.isBlank()) {
                assertThat(message).doesNotContain(secret.strip());
              }
            });
  }

  @Test
  void shouldCheckThePreviousSecretToo() {
    URI url = URI.create("http://127.0.0.1/otrs");

    assertThatThrownBy(() -> new ZnunySettings(url, GOOD, "short", TIMEOUT))
        .hasMessageStartingWith("UNDERSTUDY_HOST_SECRET_PREVIOUS must have at least 32");
    assertThat(new ZnunySettings(url, GOOD, "", TIMEOUT).previousSecret()).isNull();
  }

  @Test
  void shouldRefuseATimeoutThatIsNone() {
    URI url = URI.create("http://127.0.0.1/otrs");

    assertThatThrownBy(() -> new ZnunySettings(url, GOOD, null, Duration.ZERO))
        .hasMessageStartingWith("UNDERSTUDY_HOST_TIMEOUT ");
    assertThatThrownBy(() -> new ZnunySettings(url, GOOD, null, Duration.ofDays(1)))
        .hasMessageStartingWith("UNDERSTUDY_HOST_TIMEOUT ");
  }

  @Test
  void shouldNotShowSecretsInLogs() {
    ZnunySettings unit =
        new ZnunySettings(
            URI.create("http://127.0.0.1/otrs"), GOOD, "9e4416b3d07f5e8c6a1b920f8d5b7c2a", TIMEOUT);

    assertThat(unit.toString()).doesNotContain(GOOD).doesNotContain("9e4416b3d07f");
  }

  @Test
  void shouldBuildTheAddressOfAnOperation() {
    assertThat(HostUrl.of(URI.create("http://127.0.0.1/otrs/"), Operation.APPLY))
        .hasToString("http://127.0.0.1/otrs/nph-genericinterface.pl/Webservice/Understudy/Apply");
  }

  private static ZnunySettings settings(String url, String secret) {
    return new ZnunySettings(URI.create(url), secret, null, TIMEOUT);
  }
}
