package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void shouldSpeakTheWordsOfTheContract() {
    Person unit =
        new Person(
            "5f0c",
            1_700_000_000_123L,
            true,
            "john",
            "john@example.org",
            true,
            false,
            2,
            1_700_000_000L,
            List.of("/skills/french"),
            List.of("agent", "understudy:admin"),
            Map.of("backup", List.of("mary")));

    assertThat(unit.json().toString())
        .isEqualTo(
            "{\"ID\":\"5f0c\",\"At\":1700000000123,\"Exists\":1,\"Username\":\"john\","
                + "\"Email\":\"john@example.org\",\"EmailVerified\":1,\"Enabled\":0,\"Sessions\":2,"
                + "\"LastAccess\":1700000000,\"Groups\":[\"/skills/french\"],"
                + "\"Roles\":[\"agent\",\"understudy:admin\"],\"Attributes\":{\"backup\":[\"mary\"]}}");
  }

  @Test
  void shouldSayNullWhereThereIsNothing() {
    Person unit =
        new Person(
            "5f0c", 1, true, "john", null, false, true, 0, null, List.of(), List.of(), Map.of());

    assertThat(unit.json().toString())
        .contains("\"Email\":null", "\"Sessions\":0,\"LastAccess\":null", "\"Attributes\":{}");
  }

  @Test
  void shouldKeepOnlyTheNamesOfADeletedUser() {
    assertThat(Person.gone("5f0c", 7, "john", null).json().toString())
        .isEqualTo("{\"ID\":\"5f0c\",\"At\":7,\"Exists\":0,\"Username\":\"john\",\"Email\":null}");
  }
}
