package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.keycloak.SettingsFixture.SIGNATURE;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRequestTest {

  private static final long NOW = 1_700_000_000L;
  private static final String ASKED =
      "{\"Match\":\"username\",\"Names\":[\"john\"],\"IDs\":[\"7\"]}";

  @Test
  void shouldReadWhatUnderstudySigned() {
    PeopleRequest unit = open(PeopleEnvelope.of(SIGNATURE, NOW, ASKED));

    assertThat(unit.byEmail()).isFalse();
    assertThat(unit.names()).containsExactly("john");
    assertThat(unit.ids()).containsExactly("7");
  }

  @Test
  void shouldMatchByAddressAndLetListsBeMissing() {
    PeopleRequest unit = open(PeopleEnvelope.of(SIGNATURE, NOW, "{\"Match\":\"email\"}"));

    assertThat(unit.byEmail()).isTrue();
    assertThat(unit.names()).isEmpty();
    assertThat(unit.ids()).isEmpty();
  }

  @Test
  void shouldRefuseAForeignSignatureAndOneOfAnotherTime() {
    refuses(PeopleEnvelope.of(new Signature("another"), NOW, ASKED), 401, "signature");
    refuses(PeopleEnvelope.of(SIGNATURE, NOW - 301, ASKED), 401, "signature");
    refuses(PeopleEnvelope.of(SIGNATURE, NOW + 301, ASKED), 401, "signature");
  }

  @Test
  void shouldRefuseAPayloadThatWasChanged() {
    String changed = PeopleEnvelope.of(SIGNATURE, NOW, ASKED).replace("john", "mary");

    refuses(changed, 401, "signature");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "not json",
        "{}",
        "{\"ID\":\"1\",\"Timestamp\":\"1\",\"Payload\":\"\",\"Signature\":\"\"}",
        "{\"ID\":\"1\",\"Timestamp\":1.5,\"Payload\":\"\",\"Signature\":\"\"}",
        "{\"ID\":1,\"Timestamp\":1,\"Payload\":\"\",\"Signature\":\"\"}"
      })
  void shouldRefuseWhatIsNoEnvelope(String body) {
    assertThatThrownBy(() -> open(body))
        .isInstanceOfSatisfying(PeopleRefused.class, e -> assertThat(e.status()).isEqualTo(400));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "^^|Match",
        "nonsense|JSON",
        "{}|Match",
        "{\"Match\":\"name\"}|Match",
        "{\"Match\":\"email\",\"Names\":\"john\"}|Names",
        "{\"Match\":\"email\",\"Names\":[1]}|Names",
        "{\"Match\":\"email\",\"Names\":[\"\"]}|Names",
        "{\"Match\":\"email\",\"IDs\":{\"a\":\"b\"}}|IDs",
        "{\"Match\":\"email\"} more|JSON"
      })
  void shouldRefuseAPayloadThatIsNotUnderstood(String payload, String named) {
    refuses(PeopleEnvelope.of(SIGNATURE, NOW, payload), 400, named);
  }

  @Test
  void shouldAskForTwoHundredAtMost() {
    assertThat(open(PeopleEnvelope.of(SIGNATURE, NOW, names(200))).names()).hasSize(200);
    refuses(PeopleEnvelope.of(SIGNATURE, NOW, names(201)), 400, "200");
  }

  private static String names(int count) {
    String names =
        IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\"").collect(Collectors.joining(","));
    return "{\"Match\":\"username\",\"Names\":[" + names + "]}";
  }

  private static PeopleRequest open(String body) {
    return PeopleRequest.open(body.getBytes(UTF_8), SIGNATURE, NOW);
  }

  private static void refuses(String body, int status, String named) {
    assertThatThrownBy(() -> open(body))
        .hasMessageContaining(named)
        .isInstanceOfSatisfying(PeopleRefused.class, e -> assertThat(e.status()).isEqualTo(status));
  }
}
