package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** A7: who is left when somebody goes, asked before he goes. */
class CoverageStory {

  private static final List<String> OFFICE = List.of("08:00-12:00", "13:00-17:00");

  @Test
  @DisplayName("A7: the check tells the hours without anybody, and plans nothing")
  void shouldTellTheGapsBeforeAnAbsenceIsPlanned() {
    Team team = officeHours(Team.of("John", "William"));
    Agent john = team.agent("John");
    // 14 to 16 January 2030 are Monday to Wednesday.
    plan(team.agent("William"), "2030-01-15T00:00Z", "2030-01-16T00:00Z", "").ok();

    Api.Answer check = plan(john, "2030-01-14T00:00Z", "2030-01-17T00:00Z", "?check=true");

    assertThat(check.status()).isEqualTo(200);
    assertThat(check.body().path("teams")).hasSize(1);
    assertThat(check.body().at("/teams/0/team/id").asLong()).isEqualTo(team.queue());
    assertThat(gaps(check.body().at("/teams/0/gaps")))
        .containsExactly(
            "2030-01-15T08:00:00Z/2030-01-15T12:00:00Z",
            "2030-01-15T13:00:00Z/2030-01-15T17:00:00Z");
    assertThat(Api.get("agents/" + john.id() + "/absences").body().path("total").asInt()).isZero();
    assertThat(coverage(team, "")).isEmpty();

    plan(john, "2030-01-14T00:00Z", "2030-01-17T00:00Z", "").ok();

    assertThat(coverage(team, "")).hasSize(2);
    assertThat(coverage(team, "&least=2")).hasSize(6);
  }

  @Test
  @DisplayName("A7: an absence that leaves somebody there makes no gap")
  void shouldBeContentWhenSomebodyIsLeft() {
    Team team = officeHours(Team.of("John", "William"));

    Api.Answer check =
        plan(team.agent("John"), "2030-01-14T00:00Z", "2030-01-17T00:00Z", "?check=true");

    assertThat(check.body().path("teams")).isEmpty();
  }

  @Test
  @DisplayName("A7: a customer whose backup is disabled is left alone by an absence")
  void shouldTellOfACustomerWhoseBackupIsDisabled() {
    Team team = officeHours(Team.of("John", "William"));
    Agent john = team.agent("John");
    Agent william = team.agent("William");
    choose("dedicated/customers/" + team.customer().login(), john);
    choose("backups/agents/" + john.id(), william);
    // A circle ends it: no default backup comes behind these two.
    choose("backups/agents/" + william.id(), john);
    try {
      assertThat(unattended(john)).isEmpty();

      william.valid(false);

      Patience.until("Understudy knows that William is disabled")
          .until(() -> !unattended(john).isEmpty());
      assertThat(unattended(john)).containsExactly(team.customer().login());
    } finally {
      Api.delete("dedicated/customers/" + team.customer().login());
      List.of(john, william).forEach(agent -> Api.delete("backups/agents/" + agent.id()));
    }
  }

  @Test
  @DisplayName("A7: a period that ends before it starts is refused")
  void shouldRefuseAnImpossiblePeriod() {
    Api.Answer answer = Api.get("coverage?from=2030-01-14T00:00Z&until=2030-01-13T00:00Z");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo("until");
  }

  /** Customers of this agent who would have nobody if he were away for two days. */
  private static List<String> unattended(Agent agent) {
    return plan(agent, "2030-01-14T00:00Z", "2030-01-16T00:00Z", "?check=true")
        .ok()
        .path("unattended")
        .valueStream()
        .map(customer -> customer.path("customer").asText())
        .toList();
  }

  private static void choose(String path, Agent agent) {
    Api.put(path, Map.of("agent", String.valueOf(agent.id()))).ok();
  }

  private static Team officeHours(Team team) {
    Map<String, Object> hours = new TreeMap<>();
    for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday")) {
      hours.put(day, OFFICE);
    }
    Api.put("teams/" + team.queue() + "/hours", Map.of("hours", hours, "zone", "UTC")).ok();
    return team;
  }

  private static Api.Answer plan(Agent agent, String since, String until, String check) {
    return Api.post(
        "agents/" + agent.id() + "/absences" + check, Map.of("since", since, "until", until));
  }

  private static JsonNode coverage(Team team, String more) {
    return Api.get(
            "coverage?from=2030-01-14T00:00Z&until=2030-01-19T00:00Z&team=" + team.queue() + more)
        .ok()
        .at("/teams/0/gaps");
  }

  private static List<String> gaps(JsonNode gaps) {
    return gaps.valueStream()
        .map(gap -> gap.path("from").asText() + "/" + gap.path("until").asText())
        .toList();
  }
}
