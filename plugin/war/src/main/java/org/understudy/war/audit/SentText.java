package org.understudy.war.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is kept of the body of a request. */
final class SentText {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Pattern SECRET =
      Pattern.compile("secret|token|password", Pattern.CASE_INSENSITIVE);

  private SentText() {}

  /** Without secrets; null when it is no JSON, which is refused anyway or is a file. */
  static @Nullable String of(byte[] body) {
    try {
      JsonNode sent = MAPPER.readTree(body);
      if (sent == null || sent.isMissingNode()) {
        return null;
      }
      hideSecrets(sent);
      return MAPPER.writeValueAsString(sent);
    } catch (JacksonException e) {
      return null;
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory cannot fail.", e);
    }
  }

  private static void hideSecrets(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.stream()
          .filter(name -> SECRET.matcher(name).matches() && object.get(name).isTextual())
          .forEach(name -> object.put(name, "***"));
    }
    node.forEach(SentText::hideSecrets);
  }
}
