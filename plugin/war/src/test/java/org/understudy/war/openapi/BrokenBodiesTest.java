package org.understudy.war.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.war.openapi.BrokenBodies.Broken;

class BrokenBodiesTest {

  @Test
  void shouldBreakEachPlaceOfABodyOnce() throws IOException {
    JsonNode api =
        new ObjectMapper()
            .readTree(
                """
                {"schema": {"type": "object", "required": ["name"], "properties": {
                  "name": {"type": "string", "example": "gold"},
                  "sizes": {"type": "object", "additionalProperties": {"type": "boolean"}},
                  "parts": {"type": ["array", "null"], "items": {"$ref": "#/part"}}}},
                 "part": {"type": "object", "properties": {"on": {"type": "boolean"}}}}
                """);

    List<Broken> broken = BrokenBodies.of(api, api.get("schema"));

    assertThat(broken)
        .extracting(each -> each.field() + " " + each.what())
        .containsExactlyInAnyOrder(
            "nope unknown",
            "name missing",
            "name a number",
            "name long",
            "parts an object",
            "sizes a list",
            "sizes a text",
            "sizes nothing in it",
            "parts[0] a list",
            "parts[0] nothing",
            "parts[0].nope unknown",
            "parts[0].on a text");
    assertThat(broken)
        .filteredOn(each -> each.field().equals("parts[0].on"))
        .extracting(each -> each.body().toString())
        .containsExactly("{\"name\":\"gold\",\"parts\":[{\"on\":\"yes\"}]}");
    assertThat(BrokenBodies.sample(api, api.get("schema"))).hasToString("{\"name\":\"gold\"}");
  }
}
