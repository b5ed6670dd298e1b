package org.understudy.war.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.wording.Speech;

/** A decision as it is sent: docs/api.md describes it. Small on purpose, the API has the rest. */
final class DecisionMessage {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private DecisionMessage() {}

  static byte[] of(StoredDecision stored, String language) {
    Speech speech = Speech.in(language, null, stored.decidedAt());
    OutcomeName name = OutcomeName.of(stored.decision().outcome());
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("id", stored.id().toString());
    data.put("sequence", stored.seq());
    data.put(
        "conversation", Map.of("id", stored.conversation().value(), "number", stored.number()));
    data.put("team", stored.team().value());
    data.put("cause", word(stored.decision().cause().name()));
    data.put("outcome", name.outcome());
    data.put("reasons", name.reason() == null ? List.of() : List.of(name.reason()));
    data.put("agent", stored.agent() == null ? null : stored.agent().value());
    data.put(
        "previousOwner", stored.previousOwner() == null ? null : stored.previousOwner().value());
    data.put("rule", stored.decision().rule());
    data.put("rulesVersion", stored.rulesVersion());
    data.put("explanation", speech.say(stored.decision().explanation()));
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("type", "decision.made");
    message.put("timestamp", stored.decidedAt().toString());
    message.put("data", data);
    try {
      return MAPPER.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A decision cannot be written as JSON.", e);
    }
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
