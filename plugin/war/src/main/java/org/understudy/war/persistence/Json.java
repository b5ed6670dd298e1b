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
import org.understudy.assignment.Wish;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Condition;
import org.understudy.rules.SkillSource;
import org.understudy.rules.Stage;

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
          .addMixIn(Condition.class, NamedCondition.class)
          .addMixIn(Action.class, NamedAction.class)
          .addMixIn(Stage.Reach.class, NamedReach.class)
          .addMixIn(SkillSource.class, NamedSource.class)
          .addMixIn(Wish.class, NamedWish.class)
          .addModule(JsonPhrase.module())
          .build();

  private Json() {}

  /** For one that writes them in another way. */
  static JsonMapper.Builder extended() {
    return MAPPER.rebuild();
  }

  private interface PlainId {
    @JsonValue
    String value();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.AssignTo.class, name = "assign"),
    @JsonSubTypes.Type(value = Outcome.ShareWith.class, name = "share"),
    @JsonSubTypes.Type(value = Outcome.EndShare.class, name = "end-share"),
    @JsonSubTypes.Type(value = Outcome.Release.class, name = "release"),
    @JsonSubTypes.Type(value = Outcome.AskCustomer.class, name = "ask"),
    @JsonSubTypes.Type(value = Outcome.TellCustomer.class, name = "tell"),
    @JsonSubTypes.Type(value = Outcome.KeepOwner.class, name = "keep"),
    @JsonSubTypes.Type(value = Outcome.WaitForSomeone.class, name = "wait"),
    @JsonSubTypes.Type(value = Outcome.HoldForPull.class, name = "hold"),
    @JsonSubTypes.Type(value = Outcome.LeaveAsIs.class, name = "leave")
  })
  private interface NamedOutcome {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "if")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.TeamIs.class, name = "team"),
    @JsonSubTypes.Type(value = Condition.OpeningIs.class, name = "opening"),
    @JsonSubTypes.Type(value = Condition.ChannelIs.class, name = "channel"),
    @JsonSubTypes.Type(value = Condition.FactIs.class, name = "fact"),
    @JsonSubTypes.Type(value = Condition.FieldIs.class, name = "field"),
    @JsonSubTypes.Type(value = Condition.PriorityIs.class, name = "priority"),
    @JsonSubTypes.Type(value = Condition.SkillWanted.class, name = "skill"),
    @JsonSubTypes.Type(value = Condition.SubjectHas.class, name = "subject"),
    @JsonSubTypes.Type(value = Condition.TimeIs.class, name = "time"),
    @JsonSubTypes.Type(value = Condition.MoreWaitThan.class, name = "more-wait"),
    @JsonSubTypes.Type(value = Condition.WaitsLongerThan.class, name = "waits-longer"),
    @JsonSubTypes.Type(value = Condition.FewerFreeThan.class, name = "fewer-free")
  })
  private interface NamedCondition {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Action.ToTeam.class, name = "to-team"),
    @JsonSubTypes.Type(value = Action.ToAgent.class, name = "to-agent"),
    @JsonSubTypes.Type(value = Action.ToDedicated.class, name = "to-dedicated"),
    @JsonSubTypes.Type(value = Action.Hold.class, name = "hold"),
    @JsonSubTypes.Type(value = Action.Leave.class, name = "leave")
  })
  private interface NamedAction {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reach")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Stage.Reach.AnySkill.class, name = "any-skill"),
    @JsonSubTypes.Type(value = Stage.Reach.AlsoTeam.class, name = "also-team"),
    @JsonSubTypes.Type(value = Stage.Reach.Everyone.class, name = "everyone"),
    @JsonSubTypes.Type(value = Stage.Reach.Alert.class, name = "alert")
  })
  private interface NamedReach {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SkillSource.FromFact.class, name = "fact"),
    @JsonSubTypes.Type(value = SkillSource.FromField.class, name = "field")
  })
  private interface NamedSource {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "wish")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Wish.Take.class, name = "take"),
    @JsonSubTypes.Type(value = Wish.GiveBack.class, name = "give-back")
  })
  private interface NamedWish {}

  /** Only rosters that never change are stored. */
  @JsonDeserialize(as = FixedRoster.class)
  private interface StoredRoster {}

  static String write(Object value) {
    return write(MAPPER, value);
  }

  static String write(JsonMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName() + ".", e);
    }
  }

  static <T> T read(String text, Class<T> type) {
    return read(MAPPER, text, type);
  }

  static <T> T read(JsonMapper mapper, String text, Class<T> type) {
    try {
      return mapper.readValue(text, type);
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
