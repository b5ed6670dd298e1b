package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Team;

/** R3, R4, O5: rules that contradict each other are refused with a reason, and change nothing. */
class RulesStory {

  private static Team team;

  @BeforeAll
  static void aTeam() {
    team = Team.of("John").with(Rules.reassigning());
  }

  @Test
  @DisplayName("R4 needs R3 off")
  void shouldRefuseReassigningTogetherWithUnavailableAgents() {
    isRefused(Rules.reassigning().alsoUnavailable(), "reassignClosed", "R3");
  }

  @Test
  @DisplayName("O5 and R4 exclude each other")
  void shouldRefuseReassigningTogetherWithPermanentLeads() {
    isRefused(Rules.reassigning().neverMoving(), "neverMove", "O5");
  }

  @Test
  @DisplayName("A5: nobody can have a capacity of nothing")
  void shouldRefuseACapacityOfNothing() {
    isRefused(Rules.reassigning().capacity(0), "capacity", "at least 1");
  }

  private static void isRefused(Rules rules, String field, String reason) {
    JsonNode before = inForce();

    Api.Answer answer = rules.of(team.queue());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo(field);
    assertThat(answer.body().at("/violations/0/message").asText()).contains(reason);
    assertThat(inForce()).isEqualTo(before);
  }

  private static JsonNode inForce() {
    return Api.get("teams/" + team.queue() + "/rules").body();
  }
}
