package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Team;

/** N5: no change without somebody who made it. */
class AuditStory {

  @Test
  @DisplayName(
      "N5, N9: who changed an agent's limit, what it had been; what was refused is not told")
  void shouldTellWhoHasChangedWhat() {
    Agent john = Team.of("John").with(Rules.off()).agent("John");
    john.profile(Map.of("capacity", 5));
    john.profile(Map.of("capacity", 7));
    john.absent("Parental leave");
    assertThat(Api.put("agents/" + john.id() + "/status", Map.of("until", "soon")).status())
        .isBetween(400, 499);

    JsonNode told = Api.get("audit?subject=agents/" + john.id() + "/").ok().path("items");

    assertThat(told.findValuesAsText("operation"))
        .containsExactly("writeStatus", "writeProfile", "writeProfile");
    assertThat(told.findValuesAsText("by")).containsOnly("admin");
    assertThat(told.findValuesAsText("cameBy")).containsOnly("token");
    assertThat(told.findValuesAsText("done")).containsOnly("true");
    JsonNode limit = Api.get("audit/" + told.at("/1/sequence").asLong()).ok();
    assertThat(limit.path("sent").asText()).isEqualTo("{\"capacity\":7}");
    assertThat(limit.path("sentBefore").asText()).isEqualTo("{\"capacity\":5}");
    assertThat(Api.get("agents/" + john.id() + "/data").ok().at("/changes/count").asInt())
        .isEqualTo(3);
    assertThat(Api.get("audit/nothing").status()).isEqualTo(404);
  }
}
