package org.understudy.war.api;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.war.openapi.Operations;
import org.understudy.war.openapi.Operations.Operation;

/** What every operation has in common; whatever is different stands here with its reason. */
class ConsistencyTest {

  private static final Operations API = Operations.ofTheBuild();

  private static final Map<String, String> ONE_PIECE =
      Map.of(
          "listBackups", "settings of an admin: read, shown and checked as a whole",
          "listDedicated", "settings of an admin: read and shown as a whole");

  private static final String ONE_VALUE =
      "one value at an address of its own: nothing of somebody else could be lost";
  private static final String MADE_ONCE = "is made or thrown away, never edited";

  private static final Map<String, String> WITHOUT_VERSION =
      Map.ofEntries(
          entry("writeDefaultBackup", ONE_VALUE),
          entry("removeDefaultBackup", ONE_VALUE),
          entry("writeAgentBackup", ONE_VALUE),
          entry("writeOwnBackup", ONE_VALUE),
          entry("removeOwnBackup", ONE_VALUE),
          entry("removeAgentBackup", ONE_VALUE),
          entry("writeCustomerBackup", ONE_VALUE),
          entry("removeCustomerBackup", ONE_VALUE),
          entry("writeOrganisationBackup", ONE_VALUE),
          entry("removeOrganisationBackup", ONE_VALUE),
          entry("writeCustomerDedicated", ONE_VALUE),
          entry("removeCustomerDedicated", ONE_VALUE),
          entry("writeOrganisationDedicated", ONE_VALUE),
          entry("removeOrganisationDedicated", ONE_VALUE),
          entry("switchShadow", ONE_VALUE),
          entry("withdrawExtra", ONE_VALUE),
          entry("removeAbsence", MADE_ONCE),
          entry("removeCalendar", MADE_ONCE),
          entry("removeSimulation", MADE_ONCE));

  static List<Operation> operations() {
    return API.all();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void shouldSayWhatItDoesAndWhereItBelongs(Operation unit) {
    JsonNode described = unit.described();

    assertThat(described.path("summary").asText()).matches("[A-Z].*[^.]");
    assertThat(unit.id()).matches("[a-z][A-Za-z]+");
    assertThat(described.path("tags")).hasSize(1);
    assertThat(unit.statuses()).anyMatch(status -> status.startsWith("2"));
  }

  @Test
  void shouldCallNoTwoOperationsAlike() {
    assertThat(API.all()).hasSizeGreaterThan(80).extracting(Operation::id).doesNotHaveDuplicates();
  }

  @Test
  void shouldDescribeEveryTagOnce() {
    Set<String> used = new TreeSet<>();
    API.all().forEach(each -> used.add(each.described().path("tags").path(0).asText()));

    assertThat(API.api().get("tags"))
        .allSatisfy(tag -> assertThat(tag.path("description").asText()).isNotBlank())
        .extracting(tag -> tag.path("name").asText())
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void shouldAnnounceItsErrorsAsProblems(Operation unit) {
    Set<String> announced = new HashSet<>(Set.of("400", "500", "503"));
    if (!unit.isOpen()) {
      announced.addAll(Set.of("401", "403"));
    }
    if (unit.path().contains("{")) {
      announced.add("404");
    }
    if (unit.described().has("requestBody")) {
      announced.addAll(Set.of("413", "415", "422"));
    }

    assertThat(unit.statuses()).containsAll(announced);
    assertThat(unit.statuses().contains("412")).isEqualTo(unit.has("If-Match"));
    assertThat(unit.described().get("responses").properties())
        .filteredOn(answer -> answer.getKey().compareTo("400") >= 0)
        .allSatisfy(
            answer -> {
              JsonNode content = answer.getValue().path("content");
              assertThat(content).hasSize(1);
              assertThat(content.at("/application~1problem+json/schema/$ref").asText())
                  .isEqualTo("#/components/schemas/Problem");
            });
  }

  @Test
  void shouldBeOpenToNobodyButThePublic() {
    assertThat(API.all())
        .filteredOn(Operation::isOpen)
        .isNotEmpty()
        .allMatch(each -> each.path().startsWith("/public/"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void shouldPageEveryListAlike(Operation unit) {
    boolean list = unit.id().startsWith("list") && !ONE_PIECE.containsKey(unit.id());
    JsonNode fields = unit.answer().path("properties");

    assertThat(unit.answer().path("type").asText()).isNotEqualTo("array");
    assertThat(unit.has("limit")).isEqualTo(unit.has("offset") || unit.has("before"));
    if (unit.method().equals("GET")) {
      assertThat(fields.has("next")).isEqualTo(unit.has("limit"));
    }
    if (list) {
      assertThat(unit.has("offset")).isNotEqualTo(unit.has("before"));
      assertThat(fields.properties())
          .extracting(Map.Entry::getKey)
          .containsExactlyInAnyOrder("items", "total", "next");
      JsonNode limit = Objects.requireNonNull(unit.parameter("limit")).get("schema");
      assertThat(limit.path("maximum").asInt()).isEqualTo(Paging.MOST);
      assertThat(limit.path("default").asInt()).isEqualTo(Paging.USUAL);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void shouldTakeAndGiveTheVersionOfWhatIsEdited(Operation unit) {
    boolean edits = Set.of("PUT", "PATCH", "DELETE").contains(unit.method());
    boolean excepted = WITHOUT_VERSION.containsKey(unit.id());

    if (edits) {
      assertThat(unit.has("If-Match")).isNotEqualTo(excepted);
    }
    if (unit.method().equals("PUT") && !excepted) {
      assertThat(unit.answersVersion()).isTrue();
    }
    if (edits && !excepted) {
      assertThat(API.all())
          .filteredOn(other -> other.method().equals("GET") && other.path().equals(unit.path()))
          .singleElement()
          .matches(Operation::answersVersion, "tells the version that is asked for");
    }
  }

  @Test
  void shouldKeepNoExceptionThatIsNone() {
    assertThat(API.all())
        .extracting(Operation::id)
        .containsAll(ONE_PIECE.keySet())
        .containsAll(WITHOUT_VERSION.keySet());
  }
}
