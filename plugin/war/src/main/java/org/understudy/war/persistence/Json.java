package org.understudy.war.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import org.understudy.assignment.FixedRoster;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Roster;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/** Records of the core as text columns. The names of fields are part of the schema. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          // A row of a newer version may know more than this one.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(AgentId.class, PlainId.class)
          .addMixIn(TeamId.class, PlainId.class)
          .addMixIn(ConversationId.class, PlainId.class)
          .addMixIn(Outcome.class, NamedOutcome.class)
          .addMixIn(Roster.class, StoredRoster.class)
          .build();

  private Json() {}

  private interface PlainId {
    @JsonValue
    String value();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.AssignTo.class, name = "assign"),
    @JsonSubTypes.Type(value = Outcome.KeepOwner.class, name = "keep"),
    @JsonSubTypes.Type(value = Outcome.WaitForSomeone.class, name = "wait"),
    @JsonSubTypes.Type(value = Outcome.LeaveAsIs.class, name = "leave")
  })
  private interface NamedOutcome {}

  /** Only rosters that never change are stored. */
  @JsonDeserialize(as = FixedRoster.class)
  private interface StoredRoster {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName() + ".", e);
    }
  }

  static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot read a stored " + type.getSimpleName() + ".", e);
    }
  }

  /** Maps with an id as key are stored with its plain value. */
  static <T> Map<String, T> readMap(String text, Class<T> type) {
    try {
      return MAPPER.readValue(
          text, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot read a stored map.", e);
    }
  }
}
