package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HintMessageTest {

  @Test
  void shouldSpeakTheWordsOfTheContract() {
    HintMessage unit =
        HintMessage.of(
            "helpdesk",
            false,
            List.of(Person.gone("1", 7, "a", "b"), Person.gone("2", 8, null, null)));

    assertThat(unit.people()).isEqualTo(2);
    assertThat(new String(unit.body(), UTF_8))
        .isEqualTo(
            "{\"Type\":\"people.changed\",\"Realm\":\"helpdesk\",\"Everyone\":0,\"People\":["
                + "{\"ID\":\"1\",\"At\":7,\"Exists\":0,\"Username\":\"a\",\"Email\":\"b\"},"
                + "{\"ID\":\"2\",\"At\":8,\"Exists\":0,\"Username\":null,\"Email\":null}]}");
  }

  @Test
  void shouldSayThatAnybodyMayBeConcerned() {
    assertThat(new String(HintMessage.of("a\"b", true, List.of()).body(), UTF_8))
        .isEqualTo(
            "{\"Type\":\"people.changed\",\"Realm\":\"a\\\"b\",\"Everyone\":1,\"People\":[]}");
  }

  @Test
  void shouldStayBelowTheLimitAndStayWhole() throws IOException {
    HintMessage unit = HintMessage.of("helpdesk", false, Collections.nCopies(50, large(10_000)));

    assertThat(unit.body().length).isLessThanOrEqualTo(HintMessage.LARGEST);
    JsonNode read = new ObjectMapper().readTree(unit.body());
    assertThat(unit.people()).isBetween(20, 30);
    assertThat(read.path("People")).hasSize(unit.people());
  }

  @Test
  void shouldLeaveOutOneWhoNeverFits() {
    assertThat(HintMessage.of("helpdesk", false, List.of(large(300_000))).people()).isZero();
  }

  private static Person large(int bytes) {
    return new Person(
        "1",
        1,
        true,
        "a",
        null,
        true,
        true,
        0,
        null,
        List.of("g".repeat(bytes)),
        List.of(),
        Map.of());
  }
}
