package org.understudy.war.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.understudy.war.openapi.Document.Value;

/** The values of one request or one answer, in two documents. */
final class SchemaBreaks {

  private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems");
  private static final List<String> LOWER = List.of("minimum", "minLength", "minItems");

  private final Document before;
  private final Document now;
  private final Direction direction;
  private final List<String> found = new ArrayList<>();

  /** Schemas that are under comparison on the way here: some hold themselves. */
  private final Set<JsonNode> open = new HashSet<>();

  SchemaBreaks(Document before, Document now, Direction direction) {
    this.before = before;
    this.now = now;
    this.direction = direction;
  }

  List<String> between(String at, JsonNode old, JsonNode present) {
    compare(at, old, present);
    return found;
  }

  private void compare(String at, JsonNode oldSchema, JsonNode presentSchema) {
    Value old = before.value(oldSchema);
    Value present = now.value(presentSchema);
    if (!open.add(old.schema())) {
      return;
    }
    types(at, old, present);
    values(at, old.schema().path("enum"), present.schema().path("enum"));
    format(at, old.schema(), present.schema());
    limits(at, old.schema(), present.schema());
    choices(at, old.choices(), present.choices());
    fields(at, old.schema(), present.schema());
    if (old.schema().has("items")) {
      compare(at + "[]", old.schema().get("items"), present.schema().path("items"));
    }
    if (old.schema().path("additionalProperties").isObject()) {
      JsonNode values = present.schema().path("additionalProperties");
      compare(at + ".*", old.schema().get("additionalProperties"), values);
    }
    open.remove(old.schema());
  }

  private void types(String at, Value old, Value present) {
    Set<String> sent = direction == Direction.REQUEST ? old.types() : present.types();
    Set<String> understood = direction == Direction.REQUEST ? present.types() : old.types();
    boolean narrow =
        sent.stream()
            .anyMatch(
                type ->
                    !understood.contains(type)
                        && !(type.equals("integer") && understood.contains("number")));
    if (narrow || (sent.isEmpty() && !understood.isEmpty())) {
      found.add(at + " was " + old.types() + " and is " + present.types() + ".");
    }
  }

  /** Clients have to live with new values in answers, so only requests can break by them. */
  private void values(String at, JsonNode old, JsonNode present) {
    if (direction == Direction.ANSWER || present.isMissingNode()) {
      return;
    }
    if (old.isMissingNode()) {
      found.add(at + " accepts certain values only.");
      return;
    }
    Set<String> gone = texts(old);
    gone.removeAll(texts(present));
    if (!gone.isEmpty()) {
      found.add(at + " accepts no " + String.join(", ", gone) + " any more.");
    }
  }

  private void format(String at, JsonNode old, JsonNode present) {
    if (!old.path("format").equals(present.path("format"))) {
      found.add(at + " is written in another format.");
    }
  }

  private void limits(String at, JsonNode old, JsonNode present) {
    if (direction == Direction.ANSWER) {
      return;
    }
    for (String limit : UPPER) {
      if (present.has(limit)
          && (!old.has(limit) || present.get(limit).asDouble() < old.get(limit).asDouble())) {
        found.add(at + ": its " + limit + " is lower.");
      }
    }
    for (String limit : LOWER) {
      if (present.has(limit)
          && (!old.has(limit) || present.get(limit).asDouble() > old.get(limit).asDouble())) {
        found.add(at + ": its " + limit + " is higher.");
      }
    }
    if (present.has("pattern") && !present.get("pattern").equals(old.path("pattern"))) {
      found.add(at + " has another pattern.");
    }
  }

  /** Choices are told apart by what they refer to. */
  private void choices(String at, List<JsonNode> old, List<JsonNode> present) {
    List<JsonNode> promised = direction == Direction.REQUEST ? old : present;
    List<JsonNode> known = direction == Direction.REQUEST ? present : old;
    if (!known.containsAll(promised)) {
      found.add(at + " offers other choices.");
    }
  }

  private void fields(String at, JsonNode old, JsonNode present) {
    Set<String> must = texts(old.path("required"));
    Set<String> mustNow = texts(present.path("required"));
    old.path("properties")
        .properties()
        .forEach(
            field -> {
              String name = at + "." + field.getKey();
              JsonNode same = present.path("properties").path(field.getKey());
              if (same.isMissingNode()) {
                found.add(name + " is gone.");
              } else {
                compare(name, field.getValue(), same);
              }
            });
    Set<String> changed = new TreeSet<>(direction == Direction.REQUEST ? mustNow : must);
    changed.removeAll(direction == Direction.REQUEST ? must : mustNow);
    Stream<String> there = changed.stream().filter(field -> field(present, field));
    String sentence = direction == Direction.REQUEST ? " is required now." : " may be missing now.";
    there.forEach(field -> found.add(at + "." + field + sentence));
  }

  private static boolean field(JsonNode schema, String name) {
    return schema.path("properties").has(name);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
