package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build has written from the resources. */
class OpenApiTest {

  private final JsonNode api = read();

  @Test
  void shouldDescribeEveryAddress() {
    assertThat(names(api.get("paths")))
        .containsExactlyInAnyOrder(
            "/agents",
            "/agents/{id}/absences",
            "/agents/{id}/absences/{absence}",
            "/agents/{id}/backup",
            "/agents/{id}/calendar",
            "/agents/{id}/conversations/{conversation}",
            "/agents/{id}/data",
            "/agents/{id}/data/decisions",
            "/agents/{id}/data/changes",
            "/agents/{id}/data/requests",
            "/agents/{id}/data/returns",
            "/agents/{id}/data/backups",
            "/agents/{id}/data/notices",
            "/agents/{id}/data/facts",
            "/agents/{id}/data/history",
            "/agents/{id}/extra",
            "/agents/{id}/give-back",
            "/agents/{id}/handover",
            "/agents/{id}/handover/progress",
            "/agents/{id}/profile",
            "/agents/{id}/queue",
            "/agents/{id}/requests/{request}",
            "/agents/{id}/returns",
            "/agents/{id}/returns/{decision}",
            "/agents/{id}/status",
            "/agents/{id}/take",
            "/agents/{id}/toolbar",
            "/agents/{id}/waited-for",
            "/audit",
            "/audit/{sequence}",
            "/backups",
            "/backups/agents/{id}",
            "/backups/customers/{key}",
            "/backups/default",
            "/backups/organisations/{key}",
            "/conversations/{id}/decisions",
            "/coverage",
            "/customer-design",
            "/customers",
            "/decisions",
            "/decisions/export",
            "/decisions/{id}",
            "/decisions/{id}/replay",
            "/decisions/{id}/why-not",
            "/dedicated",
            "/dedicated/customers/{key}",
            "/dedicated/organisations/{key}",
            "/dry-runs",
            "/fairness",
            "/identities",
            "/identities/missing",
            "/installation",
            "/me",
            "/public/choices/{token}",
            "/public/teams/{key}/status",
            "/public/websites/{key}/challenge",
            "/public/websites/{key}/conversations",
            "/public/websites/{key}/status",
            "/public/websites/{key}/waiting/{token}",
            "/rules",
            "/rules/away-messages/preview",
            "/rules/check",
            "/rules/draft",
            "/rules/draft/changes",
            "/rules/draft/shadow",
            "/rules/publish",
            "/rules/templates",
            "/rules/versions",
            "/rules/versions/{version}",
            "/rules/versions/{version}/restore",
            "/simulations",
            "/simulations/{id}",
            "/teams",
            "/teams/{id}",
            "/teams/{id}/hours",
            "/teams/{id}/notes",
            "/teams/{id}/public-status",
            "/teams/{id}/queue",
            "/teams/{id}/rules",
            "/teams/{id}/workload",
            "/waiting",
            "/webhook",
            "/webhook/parked",
            "/webhook/resend",
            "/websites",
            "/websites/{key}");
  }

  @Test
  void shouldAskForTheToken() {
    assertThat(api.at("/components/securitySchemes/token/scheme").asText()).isEqualTo("bearer");
    assertThat(api.at("/security/0/token").isArray()).isTrue();
  }

  @Test
  void shouldTellWhichFieldsMayBeNull() {
    JsonNode decision = api.at("/components/schemas/Decision");

    assertThat(decision.get("required")).map(JsonNode::asText).contains("id", "explanation");
    assertThat(decision.get("required")).map(JsonNode::asText).doesNotContain("reason", "trace");
    assertThat(decision.at("/properties/reason/type")).map(JsonNode::asText).contains("null");
    assertThat(decision.at("/properties/trace/anyOf")).hasSize(2);
  }

  @Test
  void shouldShowStrategiesByTheirNamesInTheApi() {
    assertThat(api.at("/components/schemas/Rules/properties/strategy/enum"))
        .map(JsonNode::asText)
        .containsExactly("round-robin", "least-open", "longest-idle", "weighted-share");
  }

  @Test
  void shouldCallFieldsOfRulesByTheirNamesOnTheWire() {
    JsonNode condition = api.at("/components/schemas/Condition/properties");

    assertThat(names(condition)).contains("if", "values").doesNotContain("kind");
    assertThat(condition.at("/if/anyOf").isArray() || condition.at("/if/enum").isArray()).isTrue();
    assertThat(names(api.at("/components/schemas/Action/properties"))).contains("do");
  }

  private static List<String> names(JsonNode object) {
    return Stream.of(object).flatMap(node -> node.propertyStream().map(e -> e.getKey())).toList();
  }

  private static JsonNode read() {
    try (InputStream written = OpenApiTest.class.getResourceAsStream("/openapi.json")) {
      return new ObjectMapper().readTree(written);
    } catch (IOException e) {
      throw new AssertionError("The build has written an openapi.json that is no JSON.", e);
    }
  }
}
