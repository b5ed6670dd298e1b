package org.understudy.war.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.understudy.war.openapi.Document.Value;

/** Makes values from the examples of a description: objects hold what they must and no more. */
record Samples(Document document) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  JsonNode of(JsonNode schema) {
    Value value = document.value(schema);
    if (value.schema().has("example")) {
      return value.schema().get("example");
    }
    if (value.schema().has("enum")) {
      return value.schema().get("enum").get(0);
    }
    if (value.types().contains("object")) {
      return object(value.schema());
    }
    if (value.types().contains("integer")) {
      return JSON.numberNode(1);
    }
    if (value.types().contains("boolean")) {
      return JSON.booleanNode(true);
    }
    return value.types().contains("array") ? JSON.arrayNode() : JSON.textNode("x");
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("required")
        .forEach(
            name -> object.set(name.asText(), of(schema.path("properties").path(name.asText()))));
    return object;
  }
}
