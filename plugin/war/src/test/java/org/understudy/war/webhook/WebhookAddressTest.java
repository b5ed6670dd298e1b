package org.understudy.war.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions are sent to nobody's inside. */
class WebhookAddressTest {

  private final WebhookAddress unit = new WebhookAddress(Set.of("hooks.intern", "::1"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks",
        "/hooks",
        "file:///etc/passwd",
        "ftp://hooks.example.org/",
        "http://hooks.example.org/",
        "https://user@hooks.example.org/",
        "https://user:password@hooks.example.org/",
        "https://hooks.example.org/#part",
        "https:///hooks",
        "https://hooks example.org/",
        "http://hooks.intern.example.org/"
      })
  void shouldRefuseWhatIsNoSafeAddress(String url) {
    assertThat(unit.objection(url)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.org/understudy",
        "https://hooks.example.org:8443/a?b=c",
        "http://hooks.intern:8080/",
        "http://HOOKS.intern/",
        "http://[::1]:8080/"
      })
  void shouldTakeHttpsAndWhatIsAllowedByName(String url) {
    assertThat(unit.objection(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1.2.3",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2002:c0a8:101::",
        "2001:db8::1",
        "localhost"
      })
  void shouldConnectToNothingInside(String host) {
    assertThatThrownBy(() -> unit.resolve(host))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("UNDERSTUDY_WEBHOOK_PRIVATE_HOSTS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"})
  void shouldConnectToThePublicInternet(String host) throws UnknownHostException {
    assertThat(unit.resolve(host)).hasSize(1);
  }

  /** However a number is written: it is never the address inside that it stands for. */
  @ParameterizedTest
  @ValueSource(strings = {"2130706433", "0x7f000001", "127.1"})
  void shouldNotBeFooledByOtherSpellings(String host) {
    assertThatThrownBy(() -> unit.resolve(host)).isInstanceOf(UnknownHostException.class);
  }

  @Test
  void shouldConnectInsideWhereThatIsAllowed() throws UnknownHostException {
    assertThat(unit.resolve("::1")).hasSize(1);
    assertThat(new WebhookAddress(Set.of("127.0.0.1")).resolve("127.0.0.1")).hasSize(1);
  }
}
