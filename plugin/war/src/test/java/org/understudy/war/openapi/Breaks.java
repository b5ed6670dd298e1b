package org.understudy.war.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a client of the older description would stumble over in the newer one. What counts is
 * said in docs/adr: something that was promised is gone, something that was accepted is refused, or
 * something comes back that could not come back before.
 */
public final class Breaks {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final Document before;
  private final Document now;
  private final List<String> found = new ArrayList<>();

  private Breaks(Document before, Document now) {
    this.before = before;
    this.now = now;
  }

  /**
   * @return one sentence for each, empty when every client goes on working
   */
  public static List<String> between(JsonNode before, JsonNode now) {
    Breaks breaks = new Breaks(new Document(before), new Document(now));
    before
        .path("paths")
        .properties()
        .forEach(path -> breaks.path(path, now.path("paths").path(path.getKey())));
    return List.copyOf(breaks.found);
  }

  private void path(Map.Entry<String, JsonNode> old, JsonNode present) {
    old.getValue().properties().stream()
        .filter(method -> METHODS.contains(method.getKey()))
        .forEach(
            method -> {
              String at = method.getKey().toUpperCase(Locale.ROOT) + " " + old.getKey();
              JsonNode operation = present.path(method.getKey());
              if (operation.isMissingNode()) {
                found.add(at + " is gone.");
              } else {
                operation(at, method.getValue(), operation);
              }
            });
  }

  private void operation(String at, JsonNode old, JsonNode present) {
    if (!old.path("operationId").equals(present.path("operationId"))) {
      found.add(at + ": its operationId is another one, by which generated clients call it.");
    }
    if (before.isOpen(old) && !now.isOpen(present)) {
      found.add(at + " wants a token now.");
    }
    parameters(at, old.path("parameters"), present.path("parameters"));
    body(at, old.path("requestBody"), present.path("requestBody"));
    answers(at, old.path("responses"), present.path("responses"));
  }

  private void parameters(String at, JsonNode old, JsonNode present) {
    for (JsonNode parameter : old) {
      String name = at + ", parameter " + parameter.path("name").asText();
      JsonNode same = same(parameter, present);
      if (same.isMissingNode()) {
        found.add(name + " is gone.");
        continue;
      }
      if (isRequired(same) && !isRequired(parameter)) {
        found.add(name + " is required now.");
      }
      schema(Direction.REQUEST, name, parameter.path("schema"), same.path("schema"));
    }
    for (JsonNode parameter : present) {
      if (isRequired(parameter) && same(parameter, old).isMissingNode()) {
        found.add(at + ", parameter " + parameter.path("name").asText() + " is new and required.");
      }
    }
  }

  private void body(String at, JsonNode old, JsonNode present) {
    if (isRequired(present) && !isRequired(old)) {
      found.add(at + " wants a body now.");
    }
    contents(Direction.REQUEST, at + ", body", old.path("content"), present.path("content"));
  }

  private void answers(String at, JsonNode old, JsonNode present) {
    old.properties()
        .forEach(
            answer -> {
              String status = at + ", answer " + answer.getKey();
              JsonNode same = present.path(answer.getKey());
              if (same.isMissingNode()) {
                if (answer.getKey().startsWith("2")) {
                  found.add(status + " is gone.");
                }
                return;
              }
              answer
                  .getValue()
                  .path("headers")
                  .propertyStream()
                  .filter(header -> !same.path("headers").has(header.getKey()))
                  .forEach(header -> found.add(status + ": " + header.getKey() + " is gone."));
              contents(
                  Direction.ANSWER,
                  status,
                  answer.getValue().path("content"),
                  same.path("content"));
            });
  }

  private void contents(Direction direction, String at, JsonNode old, JsonNode present) {
    old.properties()
        .forEach(
            media -> {
              JsonNode same = present.path(media.getKey());
              if (same.isMissingNode()) {
                found.add(at + ": " + media.getKey() + " is gone.");
              } else {
                schema(direction, at, media.getValue().path("schema"), same.path("schema"));
              }
            });
  }

  private void schema(Direction direction, String at, JsonNode old, JsonNode present) {
    found.addAll(new SchemaBreaks(before, now, direction).between(at, old, present));
  }

  private static JsonNode same(JsonNode parameter, JsonNode all) {
    for (JsonNode other : all) {
      if (other.path("in").equals(parameter.path("in"))
          && other.path("name").equals(parameter.path("name"))) {
        return other;
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isRequired(JsonNode node) {
    return node.path("required").asBoolean();
  }
}
