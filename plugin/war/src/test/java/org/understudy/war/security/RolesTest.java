package org.understudy.war.security;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.understudy.war.openapi.Operations;
import org.understudy.war.openapi.Operations.Operation;
import org.understudy.war.openapi.RoleTable;

/**
 * The rule of every operation (D2), as a table beside the code: whoever adds an operation says here
 * once more who may call it, and whoever widens a rule does so in two places.
 */
class RolesTest {

  @Test
  void shouldBeTheOneOfTheTableForEachOperation_D2() {
    Map<String, String> described =
        Operations.ofTheBuild().all().stream().collect(toMap(Operation::id, RoleTable::rule));

    assertThat(new TreeMap<>(described)).isEqualTo(new TreeMap<>(RoleTable.rules()));
  }

  @Test
  void shouldBeMissingAtPublicOperationsOnly() {
    assertThat(Operations.ofTheBuild().all())
        .allSatisfy(
            unit ->
                assertThat(RoleTable.rule(unit).equals("public"))
                    .as(unit.toString())
                    .isEqualTo(unit.isOpen()));
  }

  @Test
  void shouldNameThePathsOfTheOwnAgentAlike() {
    assertThat(Operations.ofTheBuild().all())
        .filteredOn(unit -> RoleTable.rule(unit).contains("own"))
        .isNotEmpty()
        .allMatch(unit -> unit.path().startsWith("/agents/{id}/"));
  }

  @Test
  void shouldKnowNoOtherRoles() {
    assertThat(RoleTable.rules().values().stream().distinct().toList())
        .flatExtracting(rule -> Arrays.asList(rule.replace(" (own)", "").split(", ")))
        .containsOnly("public", Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT);
  }
}
