package org.understudy.war.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change after the other to a small API; the address of a value is a JSON Pointer. */
class BreaksTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTHING = "nothing";

  private final JsonNode before = example();
  private final JsonNode now = example();

  @Test
  void shouldFindNothingInWhatIsTheSame() {
    assertThat(Breaks.between(before, now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/paths/~1open|nothing|GET /open is gone.",
        "/paths/~1things/put|nothing|PUT /things is gone.",
        "/paths/~1things/get/operationId|\"readThings\"|its operationId is another one",
        "/paths/~1open/get/security|nothing|GET /open wants a token now.",
        "/paths/~1things/get/parameters|[]|parameter limit is gone.",
        "/paths/~1things/get/parameters/0/required|true|parameter limit is required now.",
        "/paths/~1things/get/parameters/0/schema/maximum|100|its maximum is lower.",
        "/paths/~1things/get/parameters/0/schema/minimum|2|its minimum is higher.",
        "/paths/~1things/get/parameters/0/schema/type|\"boolean\"|was [integer] and is [boolean].",
        "/paths/~1open/get/parameters|[{\"name\": \"who\", \"in\": \"query\", \"required\": true}]"
            + "|parameter who is new and required.",
        "/paths/~1open/get/requestBody|{\"required\": true, \"content\": {}}|wants a body now.",
        "/paths/~1things/put/requestBody/content|{}|body: application/json is gone.",
        "/paths/~1things/get/responses/200|nothing|answer 200 is gone.",
        "/paths/~1things/get/responses/200/headers|{}|answer 200: ETag is gone.",
        "/paths/~1things/get/responses/200/content|{}|answer 200: application/json is gone.",
        "/components/schemas/Thing/properties/name|nothing|answer 200.name is gone.",
        "/components/schemas/Thing/properties/name/type|\"integer\"|was [string] and is [integer].",
        "/components/schemas/Thing/properties/name/type|[\"null\", \"string\"]"
            + "|was [string] and is [null, string].",
        "/components/schemas/Thing/properties/name/format|\"uri\"|is written in another format.",
        "/components/schemas/Thing/required|[]|answer 200.name may be missing now.",
        "/components/schemas/Thing/properties/parts/items/type|\"integer\""
            + "|parts[] was [string] and is [integer].",
        "/components/schemas/Thing/properties/counts/additionalProperties/type|\"string\""
            + "|counts.* was [integer] and is [string].",
        "/components/schemas/Owner/type|\"string\""
            + "|owner was [null, object] and is [null, string].",
        "/components/schemas/Change/properties/name|nothing|body.name is gone.",
        "/components/schemas/Change/properties/name/maxLength|10|its maxLength is lower.",
        "/components/schemas/Change/properties/name/pattern|\"[a-z]+\"|has another pattern.",
        "/components/schemas/Change/properties/mode/enum|[\"on\"]|accepts no off any more.",
        "/components/schemas/Change/properties/name/enum|[\"on\"]|accepts certain values only.",
        "/components/schemas/Change/properties/mode/type|\"string\""
            + "|was [null, string] and is [string].",
        "/components/schemas/Change/required|[\"name\"]|body.name is required now.",
        "/components/schemas/Change/properties/kind/oneOf"
            + "|[{\"type\": \"integer\"}, {\"type\": \"boolean\"}]|offers other choices.",
      })
  void shouldFindWhatBreaksClients(String at, String value, String sentence) {
    change(at, value);

    assertThat(Breaks.between(before, now)).singleElement().asString().contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/paths/~1new|{\"get\": {\"operationId\": \"readNew\"}}",
        "/paths/~1things/get/summary|\"In other words\"",
        "/paths/~1things/get/parameters/0/schema/maximum|500",
        "/paths/~1things/get/responses/404|{\"description\": \"There is no such thing.\"}",
        "/paths/~1things/put/responses/422|nothing",
        "/paths/~1things/put/security|[]",
        "/components/schemas/Thing/properties/more|{\"type\": \"string\"}",
        "/components/schemas/Thing/properties/state/enum|[\"new\", \"done\", \"late\"]",
        "/components/schemas/Thing/properties/state/enum|[\"new\"]",
        "/components/schemas/Change/properties/more|{\"type\": \"string\"}",
        "/components/schemas/Change/properties/mode/enum|[\"on\", \"off\", \"auto\"]",
        "/components/schemas/Change/properties/size/type|\"number\"",
        "/components/schemas/Change/properties/name/type|[\"string\", \"null\"]",
      })
  void shouldLetPassWhatClientsNeverMeet(String at, String value) {
    change(at, value);

    assertThat(now).isNotEqualTo(before);
    assertThat(Breaks.between(before, now)).isEmpty();
  }

  /** Sets one value, or takes it away. */
  private void change(String at, String value) {
    int last = at.lastIndexOf('/');
    ObjectNode owner = (ObjectNode) now.at(at.substring(0, last));
    String name = at.substring(last + 1).replace("~1", "/");
    if (value.equals(NOTHING)) {
      owner.remove(name);
    } else {
      owner.set(name, json(value));
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new AssertionError("Not JSON: " + text, e);
    }
  }

  private static JsonNode example() {
    try (InputStream file = BreaksTest.class.getResourceAsStream("example.json")) {
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new AssertionError("The example cannot be read.", e);
    }
  }
}
