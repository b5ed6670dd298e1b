package org.understudy.war.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.understudy.war.problem.Refused;

/** C5: nobody sends more than people do. */
class SendersTest {

  private final Senders unit = new Senders();

  @Test
  void shouldHoldAnAddressBackThatSendsMoreThanPeopleDo() {
    send(10, "203.0.113.7");

    assertThatThrownBy(() -> unit.maySend("shop", "203.0.113.7"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("your address");
    assertThatCode(() -> unit.maySend("shop", "203.0.113.8")).doesNotThrowAnyException();
  }

  @Test
  void shouldHoldANetworkBackWhoseAddressesAreMany() {
    for (int host = 1; host <= 6; host++) {
      send(10, "203.0.113." + host);
    }

    assertThatThrownBy(() -> unit.maySend("shop", "203.0.113.99"))
        .hasMessageContaining("your network");
    assertThatCode(() -> unit.maySend("shop", "198.51.100.1")).doesNotThrowAnyException();
  }

  @Test
  void shouldTakeTheNetworkOfAnAddressOfBothKinds() {
    assertThat(Senders.network("203.0.113.7")).isEqualTo(Senders.network("203.0.113.200"));
    assertThat(Senders.network("2001:db8:1:2::1")).isEqualTo(Senders.network("2001:db8:1:2:ff::"));
    assertThat(Senders.network("2001:db8:1:2::1")).isNotEqualTo(Senders.network("2001:db8:1:3::1"));
  }

  @Test
  void shouldBelieveOurOwnWebServerOnly() {
    assertThat(Senders.address("127.0.0.1", "1.2.3.4, 203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(Senders.address("10.0.0.3", "203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(Senders.address("198.51.100.1", "203.0.113.7")).isEqualTo("198.51.100.1");
    assertThat(Senders.address("127.0.0.1", "example.org")).isEqualTo("127.0.0.1");
    assertThat(Senders.address("127.0.0.1", null)).isEqualTo("127.0.0.1");
  }

  private void send(int times, String address) {
    for (int i = 0; i < times; i++) {
      unit.maySend("shop", address);
    }
  }
}
