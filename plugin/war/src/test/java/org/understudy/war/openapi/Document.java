package org.understudy.war.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An OpenAPI 3.1 document: how its schemas are read. */
record Document(JsonNode root) {

  private static final String NULL = "null";

  /** What a schema says once references and the ways to allow null are out of the way. */
  record Value(JsonNode schema, Set<String> types, List<JsonNode> choices) {}

  /** Whether it can be called without a token. */
  boolean isOpen(JsonNode operation) {
    JsonNode security =
        operation.has("security") ? operation.get("security") : root.get("security");
    return security == null || security.isEmpty();
  }

  /** A reference, or a choice between something and null, counts as that something. */
  Value value(JsonNode schema) {
    JsonNode target = resolved(schema);
    Set<String> types = types(target);
    List<JsonNode> choices = new ArrayList<>();
    for (JsonNode choice : target.has("anyOf") ? target.get("anyOf") : target.path("oneOf")) {
      if (types(resolved(choice)).equals(Set.of(NULL))) {
        types.add(NULL);
      } else {
        choices.add(choice);
      }
    }
    if (choices.size() != 1) {
      return new Value(target, types, choices);
    }
    Value only = value(choices.getFirst());
    types.addAll(only.types());
    return new Value(only.schema(), types, only.choices());
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode target = schema;
    while (target.has("$ref")) {
      target = root.at(target.get("$ref").asText().substring(1));
    }
    return target;
  }

  private static Set<String> types(JsonNode schema) {
    Set<String> types = new TreeSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(one -> types.add(one.asText()));
    return types;
  }
}
