package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.war.oidc.StubProvider;
import org.understudy.war.openapi.Operations;
import org.understudy.war.openapi.Operations.Operation;
import org.understudy.war.openapi.RoleTable;

/** Each operation, called with each role and with none (D2): the table and the server agree. */
@OnServer
class RolesIT {

  /** Of the stub's agents: the one who calls, and somebody else. */
  private static final String OWN = "7";

  private static final String OTHER = "8";

  private static final Map<String, String> UNKNOWN =
      Map.of("{version}", "99999", "{key}", "nobody", "{token}", "none", "{request}", "none");

  private Application unit;
  private Database database;
  private StubProvider provider;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void ready() {
    Ready.withRules(unit);
    provider.tokens().session(UUID.randomUUID().toString());
  }

  @Test
  void shouldRefuseEverythingToAllWhoMayNot_D2() throws IOException {
    Map<String, String> before = database.contents();

    assertThat(
            refusals("supervisor", OTHER, rule -> !rule.contains("supervisor"), 403)
                + refusals("agent", OWN, rule -> !rule.contains("agent"), 403)
                + refusals("agent", OTHER, rule -> !rule.matches(".*agent(?! \\(own).*"), 403)
                + refusals("offline_access", OWN, rule -> true, 403)
                + refusals(null, OWN, rule -> true, 401))
        .isGreaterThan(250);
    assertThat(database.contents()).isEqualTo(before);
  }

  @Test
  void shouldLetAllInWhoMay_D2() throws IOException {
    int supervisors = allowed("supervisor", OTHER, rule -> rule.contains("supervisor"));
    int agents = allowed("agent", OWN, rule -> rule.contains("agent"));
    int admins = allowed("admin", OTHER, rule -> rule.contains("admin"));

    assertThat(List.of(supervisors, agents, admins)).allMatch(count -> count > 20);
  }

  private int refusals(String role, String agent, Predicate<String> forbidden, int expected)
      throws IOException {
    List<String> objections = new ArrayList<>();
    int asked = 0;
    for (Operation operation : operations()) {
      String rule = RoleTable.rule(operation);
      if (!rule.equals("public") && forbidden.test(rule)) {
        asked++;
        int status = call(operation, role, agent);
        if (status != expected) {
          objections.add(role + " " + operation + ": " + status);
        }
      }
    }
    assertThat(objections).isEmpty();
    return asked;
  }

  /** Nothing is right about the calls but who makes them: so they get further, and not far. */
  private int allowed(String role, String agent, Predicate<String> may) throws IOException {
    List<String> objections = new ArrayList<>();
    int asked = 0;
    for (Operation operation : operations()) {
      if (may.test(RoleTable.rule(operation))) {
        asked++;
        int status = call(operation, role, agent);
        if (status == 401 || status == 403 || status >= 500) {
          objections.add(role + " " + operation + ": " + status);
        }
      }
    }
    assertThat(objections).isEmpty();
    return asked;
  }

  private int call(Operation operation, String role, String agent) {
    String token = null;
    if (role != null) {
      provider.tokens().holder("william", role);
      token = provider.tokens().access(claims -> {});
    }
    JsonNode formats = operation.described().at("/requestBody/content");
    String format = formats.isEmpty() ? "application/json" : formats.fieldNames().next();
    String address = "api/v1" + address(operation, agent);
    return unit.as(token, operation.method(), address, format, formats.isEmpty() ? "" : "{")
        .statusCode();
  }

  private static String address(Operation operation, String agent) {
    String path = operation.path();
    for (Map.Entry<String, String> one : UNKNOWN.entrySet()) {
      path = path.replace(one.getKey(), one.getValue());
    }
    String id = path.startsWith("/agents/") ? agent : UUID.randomUUID().toString();
    return path.replace("{id}", id).replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
  }

  private List<Operation> operations() throws IOException {
    String described = unit.get("api/v1/openapi.json").body();
    return new Operations(new ObjectMapper().readTree(described)).all();
  }
}
