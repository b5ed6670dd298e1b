package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Team;

/** A1, A6: whether somebody is there, and which signal says what. */
class StatusStory {

  private Agent john;

  @BeforeEach
  void john() {
    john = Team.of("John").agent("John");
  }

  @Test
  @DisplayName("A1, A6: an absence with its reason and its end")
  void shouldExplainAnAbsence() {
    assertThat(john.status().path("available").asBoolean()).isTrue();
    Instant end = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);

    Api.Answer answer =
        Api.put(
            "agents/" + john.login() + "/status",
            Map.of("available", false, "until", end.toString(), "reason", "Parental leave"));

    assertThat(answer.status()).isEqualTo(200);
    JsonNode status = john.status();
    assertThat(status.path("available").asBoolean()).isFalse();
    assertThat(Instant.parse(status.path("backAt").asText())).isEqualTo(end);
    assertThat(signal(status, "status").path("available").asBoolean()).isFalse();
    assertThat(signal(status, "status").path("detail").asText()).contains("Parental leave");
    assertThat(signal(status, "account").path("available").asBoolean()).isTrue();
    assertThat(status.path("changedBy").asText()).isNotEmpty();
  }

  @Test
  @DisplayName("A2, A3, A6: what the helpdesk says is told as well")
  void shouldExplainWhatTheHelpdeskSays() {
    assertThat(signal(john.status(), "presence").path("available").asBoolean()).isFalse();
    john.signIn();
    john.awaitOnline(true);
    assertThat(signal(john.status(), "presence").path("detail").asText()).startsWith("Online");
    assertThat(signal(john.status(), "out-of-office").path("available").asBoolean()).isTrue();

    john.outOfOffice(3);

    assertThat(signal(john.status(), "out-of-office").path("available").asBoolean()).isFalse();
    assertThat(signal(john.status(), "status").path("available").asBoolean()).isTrue();
    assertThat(john.status().path("backAt").isTextual()).isTrue();
  }

  @Test
  @DisplayName("A1: an absence in the past is refused and changes nothing")
  void shouldRefuseAnAbsenceInThePast() {
    JsonNode before = john.status().path("version");

    Api.Answer answer =
        Api.put(
            "agents/" + john.id() + "/status",
            Map.of("available", false, "until", "2020-01-01T08:00:00Z"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo("until");
    assertThat(john.status().path("version")).isEqualTo(before);
    assertThat(john.status().path("available").asBoolean()).isTrue();
  }

  private static JsonNode signal(JsonNode status, String source) {
    for (JsonNode signal : status.path("signals")) {
      if (signal.path("source").asText().equals(source)) {
        return signal;
      }
    }
    throw new AssertionError("The status does not tell of " + source + ": " + status);
  }
}
