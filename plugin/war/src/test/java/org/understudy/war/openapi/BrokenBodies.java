package org.understudy.war.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.understudy.war.openapi.Document.Value;

/** Bodies that a schema does not allow: each is wrong in one place. */
public final class BrokenBodies {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  private final Document document;
  private final Samples samples;
  private final List<Broken> all = new ArrayList<>();

  private BrokenBodies(JsonNode api) {
    this.document = new Document(api);
    this.samples = new Samples(document);
  }

  /**
   * One body.
   *
   * @param what is wrong with it
   * @param field where, such as {@code rules[0].name}
   */
  public record Broken(String what, String field, JsonNode body) {}

  /**
   * @param api the description in which references lead somewhere
   */
  public static List<Broken> of(JsonNode api, JsonNode schema) {
    BrokenBodies bodies = new BrokenBodies(api);
    bodies.inside(schema, "", UnaryOperator.identity(), 0);
    return List.copyOf(bodies.all);
  }

  /** As allowed as a description without the rules behind it can tell. */
  public static JsonNode sample(JsonNode api, JsonNode schema) {
    return new Samples(new Document(api)).of(schema);
  }

  /**
   * @param whole puts an object into its place in the body
   */
  private void inside(JsonNode schema, String at, UnaryOperator<JsonNode> whole, int depth) {
    Value object = document.value(schema);
    if (depth > DEEPEST || !object.schema().has("properties")) {
      return;
    }
    ObjectNode base = (ObjectNode) samples.of(schema);
    broken("unknown", at + dot(at) + "nope", whole, base.deepCopy().put("nope", 1));
    Set<String> required = new HashSet<>();
    object.schema().path("required").forEach(name -> required.add(name.asText()));
    object
        .schema()
        .get("properties")
        .properties()
        .forEach(
            field -> {
              String name = field.getKey();
              String path = at + dot(at) + name;
              if (required.contains(name)) {
                broken("missing", path, whole, base.deepCopy().without(name));
              }
              field(
                  field.getValue(),
                  path,
                  value -> whole.apply(base.deepCopy().set(name, value)),
                  depth);
            });
  }

  private void field(JsonNode schema, String path, UnaryOperator<JsonNode> whole, int depth) {
    Value value = document.value(schema);
    wrong(value).forEach((what, instead) -> broken(what, path, whole, instead));
    inside(schema, path, whole, depth + 1);
    if (value.schema().has("items")) {
      JsonNode items = value.schema().get("items");
      UnaryOperator<JsonNode> inList = one -> whole.apply(list(one));
      wrong(document.value(items))
          .forEach((what, instead) -> broken(what, path + "[0]", inList, instead));
      broken("nothing", path + "[0]", inList, JSON.nullNode());
      inside(items, path + "[0]", inList, depth + 1);
    }
    JsonNode values = value.schema().path("additionalProperties");
    if (values.isObject()) {
      UnaryOperator<JsonNode> inMap = one -> whole.apply(JSON.objectNode().set("5", one));
      wrong(document.value(values)).forEach((what, instead) -> broken(what, path, inMap, instead));
      broken("nothing in it", path, inMap, JSON.nullNode());
    }
  }

  private static Map<String, JsonNode> wrong(Value value) {
    String type =
        value.types().stream().filter(name -> !name.equals("null")).findFirst().orElse("");
    return switch (type) {
      case "string" ->
          value.schema().has("enum")
              ? Map.of("a number", JSON.numberNode(7), "no such word", JSON.textNode("nonsense"))
              : Map.of("a number", JSON.numberNode(7), "long", JSON.textNode("x".repeat(5000)));
      case "integer" ->
          Map.of(
              "a text", JSON.textNode("seven"),
              "negative", JSON.numberNode(-1),
              "huge", JSON.numberNode(1e30),
              "a fraction", JSON.numberNode(1.5));
      case "boolean" -> Map.of("a text", JSON.textNode("yes"));
      case "array" -> Map.of("an object", JSON.objectNode());
      case "object" -> Map.of("a list", JSON.arrayNode());
      default -> Map.of();
    };
  }

  private void broken(String what, String field, UnaryOperator<JsonNode> whole, JsonNode value) {
    all.add(new Broken(what, field, whole.apply(value)));
  }

  private static ArrayNode list(JsonNode one) {
    return JSON.arrayNode().add(one);
  }

  private static String dot(String at) {
    return at.isEmpty() ? "" : ".";
  }
}
