package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.war.persistence.TeamDoor;
import org.understudy.war.persistence.TeamPull;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

class QueueSettingsTest {

  @Test
  void shouldTakeTheDefaultForWhateverIsLeftOut_C3_C5() {
    assertThat(read("{}", TeamQueueRepresentation.class).read()).isEqualTo(TeamPull.UNTOUCHED);
    assertThat(read("{}", TeamDoorRepresentation.class).read()).isEqualTo(TeamDoor.UNTOUCHED);
  }

  @Test
  void shouldGiveBackWhatItHasRead_C3_C5() {
    TeamPull pull = new TeamPull(0, 7);
    TeamDoor door =
        new TeamDoor(true, "All busy.", 5, 3, true, List.of("https://www.example.org:8443"));

    assertThat(TeamQueueRepresentation.of(pull).read()).isEqualTo(pull);
    assertThat(TeamDoorRepresentation.of(door).read()).isEqualTo(door);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"skipsPerDay\": -1}|skipsPerDay",
        "{\"skipsPerDay\": 101}|skipsPerDay",
        "{\"overtakenAtMost\": -1}|overtakenAtMost",
      })
  void shouldRefuseAnImpossibleQueue_C3(String body, String field) {
    assertThat(violations(() -> read(body, TeamQueueRepresentation.class).read()))
        .containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"closedText\": \" \"}|closedText",
        "{\"mostWaiting\": 0}|mostWaiting",
        "{\"reopenAt\": 0}|reopenAt",
        "{\"origins\": [\"*\"]}|origins[0]",
        "{\"origins\": [\"https://a.example\", \"https://b.example/path\"]}|origins[1]",
        "{\"origins\": [\"ftp://a.example\"]}|origins[0]",
        "{\"origins\": [null]}|origins[0]",
      })
  void shouldRefuseAnImpossiblePublicStatus_C5(String body, String field) {
    assertThat(violations(() -> read(body, TeamDoorRepresentation.class).read()))
        .containsExactly(field);
  }

  @Test
  void shouldAskForAReason_C3() {
    assertThat(
            violations(
                () -> read("{\"conversation\": \"12\"}", GiveBackRepresentation.class).checked()))
        .containsExactly("reason");
    assertThat(violations(() -> read("{\"reason\": \"\"}", GiveBackRepresentation.class).checked()))
        .containsExactly("conversation", "reason");
  }

  private static <T extends Representation> T read(String body, Class<T> type) {
    return JsonText.read(body.getBytes(StandardCharsets.UTF_8), type);
  }

  private static List<String> violations(Runnable reading) {
    Refused refused = catchThrowableOfType(Refused.class, reading::run);
    assertThat(refused).isNotNull();
    return refused.problem().violations().stream().map(Violation::field).toList();
  }
}
