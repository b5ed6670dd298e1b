package org.understudy.war.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every operation of the API, as the build has described it. */
public record Operations(JsonNode api) {

  /** One method at one address. */
  public record Operation(JsonNode api, String method, String path, JsonNode described) {

    public String id() {
      return described.path("operationId").asText();
    }

    public boolean isOpen() {
      return described.has("security") && described.get("security").isEmpty();
    }

    public boolean has(String parameter) {
      return parameter(parameter) != null;
    }

    public @Nullable JsonNode parameter(String name) {
      for (JsonNode parameter : described.path("parameters")) {
        if (parameter.path("name").asText().equals(name)) {
          return parameter;
        }
      }
      return null;
    }

    public Set<String> statuses() {
      return described
          .path("responses")
          .propertyStream()
          .map(entry -> entry.getKey())
          .collect(Collectors.toSet());
    }

    public Stream<JsonNode> successes() {
      return described
          .path("responses")
          .propertyStream()
          .filter(answer -> answer.getKey().startsWith("2"))
          .map(answer -> answer.getValue());
    }

    public boolean answersVersion() {
      return successes().anyMatch(answer -> answer.path("headers").has("ETag"));
    }

    /** What a success holds; missing when there is nothing, or several. */
    public JsonNode answer() {
      List<JsonNode> schemas =
          successes().map(answer -> answer.at("/content/application~1json/schema")).toList();
      JsonNode only = schemas.size() == 1 ? schemas.getFirst() : api.path("nothing");
      return only.has("$ref") ? api.at(only.get("$ref").asText().substring(1)) : only;
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  public static Operations ofTheBuild() {
    try (InputStream written = Operations.class.getResourceAsStream("/openapi.json")) {
      return new Operations(new ObjectMapper().readTree(written));
    } catch (IOException e) {
      throw new AssertionError("The build has written an openapi.json that is no JSON.", e);
    }
  }

  public List<Operation> all() {
    return api.path("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .map(
                        method ->
                            new Operation(
                                api,
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                method.getValue())))
        .toList();
  }
}
