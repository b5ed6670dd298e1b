package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.war.openapi.BrokenBodies;
import org.understudy.war.openapi.BrokenBodies.Broken;
import org.understudy.war.openapi.Operations;
import org.understudy.war.openapi.Operations.Operation;

/**
 * Everything that is wrong in some way, at every address that takes a body: refused with the field,
 * the rule and the remedy, and nothing is stored.
 */
@OnServer
class RefusedInputIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is asked about has to be there before the body counts. */
  private static final Set<String> ASKED_BEFORE =
      Set.of("answerReturn", "beginConversation", "choose", "writeWebsite");

  private static final Map<String, String> EXISTING =
      Map.of("{version}", "1", "{key}", "acme", "{decision}", UUID.randomUUID().toString());

  private Application unit;
  private Database database;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void aDraft() {
    Ready.withRules(unit);
    assertThat(unit.put("api/v1/rules/draft", "{}").statusCode()).isEqualTo(200);
  }

  @AfterEach
  void withoutDraft() {
    unit.send("DELETE", "api/v1/rules/draft", "application/json", "");
  }

  @Test
  void shouldNameFieldRuleAndRemedyAndStoreNothing() {
    JsonNode api = json(unit.get("api/v1/openapi.json"));
    Map<String, String> before = database.contents();
    List<String> objections = new ArrayList<>();
    int sent = 0;
    for (Operation operation : new Operations(api).all()) {
      JsonNode schema = operation.described().at("/requestBody/content/application~1json/schema");
      if (!schema.isMissingNode()) {
        for (Broken broken : BrokenBodies.of(api, schema)) {
          sent++;
          fields(operation, broken, objections);
        }
        sent += whole(operation, BrokenBodies.sample(api, schema).toString(), objections);
      }
    }

    assertThat(objections).isEmpty();
    assertThat(sent).isGreaterThan(500);
    assertThat(database.contents()).isEqualTo(before);
  }

  private void fields(Operation operation, Broken broken, List<String> objections) {
    String body = broken.body().toString();
    String about = operation + ", " + broken.field() + " " + broken.what();
    JsonNode problem = refusal(operation, about, "application/json", body, objections);
    int status = problem.path("status").asInt();
    if (status == 404 && ASKED_BEFORE.contains(operation.id())) {
      return;
    }
    boolean named = false;
    for (JsonNode violation : problem.path("violations")) {
      String field = violation.path("field").asText();
      named |= field.matches(Pattern.quote(broken.field()) + "([.\\[].*)?");
      if (!violation.path("message").asText().endsWith(".")) {
        objections.add(about + ": no rule and no remedy in " + violation);
      }
    }
    if (!named) {
      objections.add(about + ": the field is not named in " + problem);
    }
  }

  private int whole(Operation operation, String sample, List<String> objections) {
    List<String> bodies =
        new ArrayList<>(
            List.of("{", "[]", "7", "\"text\"", "null", sample + sample, "{\"a\": 01}"));
    if (operation.described().at("/requestBody/required").asBoolean()) {
      bodies.add("");
    }
    for (String body : bodies) {
      refusal(operation, operation + ", " + body, "application/json", body, objections);
    }
    refusal(operation, operation + ", as text", "text/plain", sample, objections);
    return bodies.size() + 1;
  }

  /** The problem that came back; whatever is wrong with it becomes an objection. */
  private JsonNode refusal(
      Operation operation, String about, String mediaType, String body, List<String> objections) {
    HttpResponse<String> answer =
        unit.send(operation.method(), "api/v1" + address(operation), mediaType, body);
    int status = answer.statusCode();
    String media = answer.headers().firstValue("Content-Type").orElse("");
    JsonNode problem = json(answer);
    if (status / 100 != 4
        || !operation.statuses().contains(String.valueOf(status))
        || !media.equals("application/problem+json")
        || !problem.path("type").asText().startsWith("urn:understudy:problem:")
        || !problem.path("detail").asText().endsWith(".")) {
      objections.add(about + ": " + status + " " + answer.body());
    }
    return problem;
  }

  private static String address(Operation operation) {
    String path = operation.path();
    for (Map.Entry<String, String> one : EXISTING.entrySet()) {
      path = path.replace(one.getKey(), one.getValue());
    }
    return path.replace("{id}", path.startsWith("/teams/") ? "5" : "3").replace("{token}", "none");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(answer.body(), e);
    }
  }
}
