package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;

/** A1, A2, A7: absences that are planned ahead. */
class PlannedAbsenceStory {

  private Team team;
  private Agent john;

  @BeforeEach
  void team() {
    team = Team.of("John", "William").with(Rules.reassigning());
    john = team.agent("John");
  }

  @Test
  @DisplayName("A1, A2: it begins by itself, is shown in the helpdesk, and ends by itself")
  void shouldBeginAndEndByItself() {
    Conversation conversation = team.closedBy(john);
    Instant start = Instant.now().plusSeconds(15);
    JsonNode plan = plan(start, start.plusSeconds(40)).ok();
    assertThat(john.status().path("available").asBoolean()).isTrue();
    assertThat(john.status().path("signals").toString()).contains("an absence is planned");

    john.awaitAvailable(false);
    conversation.answered();
    conversation.awaitOwner(team.agent("William"));
    john.awaitOut(true);

    john.awaitAvailable(true);
    john.awaitOut(false);
    assertThat(Api.get("agents/" + john.id() + "/absences").body().at("/items/0/id"))
        .isEqualTo(plan.path("id"));
  }

  @Test
  @DisplayName("A2: the next one stands in the helpdesk before, and goes away when taken back")
  void shouldShowTheNextOneInTheHelpdesk() {
    Instant start = Instant.now().plus(Duration.ofDays(3));
    String first = plan(start, start.plus(Duration.ofDays(2))).ok().path("id").asText();
    plan(start.plus(Duration.ofDays(30)), start.plus(Duration.ofDays(31))).ok();

    awaitPlanned(start.plus(Duration.ofDays(2)));
    assertThat(john.office().path("message").asText()).isEmpty();
    assertThat(Api.delete("agents/" + john.id() + "/absences/" + first).status()).isEqualTo(204);

    awaitPlanned(start.plus(Duration.ofDays(31)));
    assertThat(john.status().path("available").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("A7: an end before the start is refused and plans nothing")
  void shouldRefuseAnEndBeforeTheStart() {
    Instant start = Instant.now().plus(Duration.ofDays(3));

    Api.Answer answer = plan(start, start.minusSeconds(1));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo("until");
    assertThat(Api.get("agents/" + john.id() + "/absences").body().path("total").asInt()).isZero();
  }

  private Api.Answer plan(Instant since, Instant until) {
    return Api.post(
        "agents/" + john.id() + "/absences",
        Map.of("since", since.toString(), "until", until.toString(), "reason", "Holiday"));
  }

  private void awaitPlanned(Instant until) {
    john.awaitOutUntil(LocalDate.ofInstant(until.minusMillis(1), ZoneId.systemDefault()));
  }
}
