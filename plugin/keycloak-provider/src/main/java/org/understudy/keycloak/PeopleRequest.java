package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Of whom Understudy wants to know.
 *
 * @param byEmail the names are addresses, not usernames
 */
record PeopleRequest(boolean byEmail, Set<String> names, Set<String> ids) {

  private static final int MOST = 200;
  private static final int LONGEST = 255;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * @param now seconds since 1970
   * @throws PeopleRefused saying what to do
   */
  static PeopleRequest open(byte[] body, Signature signature, long now) {
    JsonNode envelope;
    try {
      envelope = JSON.readTree(body);
    } catch (IOException e) {
      throw PeopleRefused.notUnderstood("The body is not JSON.");
    }
    String payload = text(envelope, "Payload");
    JsonNode timestamp = envelope.path("Timestamp");
    if (!timestamp.isIntegralNumber() || !timestamp.canConvertToLong()) {
      throw PeopleRefused.notUnderstood("Timestamp has to be whole seconds since 1970.");
    }
    String id = text(envelope, "ID");
    byte[] bytes = payload.getBytes(UTF_8);
    if (!signature.fits(id, timestamp.longValue(), bytes, text(envelope, "Signature"), now)) {
      throw PeopleRefused.notAuthentic();
    }
    return read(payload);
  }

  private static PeopleRequest read(String payload) {
    JsonNode asked;
    try {
      asked = JSON.readTree(payload);
    } catch (JsonProcessingException e) {
      throw PeopleRefused.notUnderstood("Payload is not JSON.");
    }
    String match = text(asked, "Match");
    if (!match.equals("username") && !match.equals("email")) {
      throw PeopleRefused.notUnderstood("Match has to be username or email.");
    }
    List<String> names = texts(asked, "Names");
    List<String> ids = texts(asked, "IDs");
    if (names.size() + ids.size() > MOST) {
      throw PeopleRefused.notUnderstood("Ask for at most " + MOST + " people at a time.");
    }
    return new PeopleRequest(
        match.equals("email"), new LinkedHashSet<>(names), new LinkedHashSet<>(ids));
  }

  private static String text(JsonNode parent, String member) {
    JsonNode value = parent.path(member);
    if (!value.isTextual()) {
      throw PeopleRefused.notUnderstood(member + " has to be a text.");
    }
    return value.textValue();
  }

  private static List<String> texts(JsonNode parent, String member) {
    JsonNode list = parent.path(member);
    if (list.isMissingNode() || list.isNull()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode one : list) {
      if (!one.isTextual() || one.textValue().isEmpty() || one.textValue().length() > LONGEST) {
        throw PeopleRefused.notUnderstood(
            member + " has to hold texts of 1 to " + LONGEST + " characters.");
      }
      texts.add(one.textValue());
    }
    if (!list.isArray()) {
      throw PeopleRefused.notUnderstood(member + " has to be a list.");
    }
    return texts;
  }
}
