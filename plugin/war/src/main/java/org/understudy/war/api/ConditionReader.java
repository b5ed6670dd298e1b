package org.understudy.war.api;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Opening;
import org.understudy.rules.Condition;
import org.understudy.rules.Fact;

/** Turns a condition as it travels into one of the core. */
final class ConditionReader {

  private final RuleFields fields;

  ConditionReader(RuleFields fields) {
    this.fields = fields;
  }

  /** Null when it is wrong. */
  @Nullable Condition read(String at, @Nullable ConditionRepresentation sent) {
    if (sent == null || sent.kind() == null) {
      fields.wrong(at + ".if", "Must say what the condition asks for, such as team or subject.");
      return null;
    }
    fields.onlyThose(at, sent.kind().toString(), sent.kind().fields(), given(sent));
    String values = at + ".values";
    return switch (sent.kind()) {
      case TEAM -> new Condition.TeamIs(fields.each(values, sent.values(), fields::team));
      case OPENING -> opening(values, sent);
      case CHANNEL ->
          new Condition.ChannelIs(
              fields.each(
                  values,
                  sent.values(),
                  (field, text) -> fields.word(field, text, Channel.values())));
      case FACT -> {
        Fact fact = fields.word(at + ".fact", sent.fact(), Fact.values());
        Set<String> texts = fields.texts(values, sent.values());
        yield fact == null ? null : new Condition.FactIs(fact, texts);
      }
      case FIELD ->
          new Condition.FieldIs(
              fields.name(at + ".field", sent.field()), fields.texts(values, sent.values()));
      case PRIORITY -> priority(at, sent);
      case SKILL -> new Condition.SkillWanted(fields.texts(values, sent.values()));
      case SUBJECT -> subject(values, sent);
      case TIME -> time(at, sent);
      case MORE_WAIT -> new Condition.MoreWaitThan(fields.atLeast(at + ".count", sent.count(), 0));
      case WAITS_LONGER -> {
        Duration time = fields.waitingTime(at + ".time", sent.time());
        yield time == null ? null : new Condition.WaitsLongerThan(time);
      }
      case FEWER_FREE ->
          new Condition.FewerFreeThan(fields.atLeast(at + ".count", sent.count(), 1));
    };
  }

  private @Nullable Condition opening(String at, ConditionRepresentation sent) {
    Set<Opening.Kind> kinds =
        fields.each(
            at, sent.values(), (field, text) -> fields.word(field, text, Opening.Kind.values()));
    if (kinds.size() > 1) {
      fields.wrong(at, "Must be created or reopened; leave the condition out for both.");
    }
    return kinds.size() == 1 ? new Condition.OpeningIs(kinds.iterator().next()) : null;
  }

  private Condition priority(String at, ConditionRepresentation sent) {
    if (sent.atLeast() == null && sent.atMost() == null) {
      fields.wrong(at + ".atLeast", "Must be a number, or atMost must be one.");
    }
    if (sent.atLeast() != null && sent.atMost() != null && sent.atLeast() > sent.atMost()) {
      fields.wrong(at + ".atMost", "Must not be less than atLeast.");
    }
    return new Condition.PriorityIs(sent.atLeast(), sent.atMost());
  }

  /** A text of punctuation alone would be found in every subject, or in none. */
  private Condition subject(String at, ConditionRepresentation sent) {
    return new Condition.SubjectHas(
        fields.each(
            at,
            sent.values(),
            (field, text) -> {
              String words = fields.name(field, text).strip();
              if (!words.isEmpty() && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
                fields.wrong(field, "Must hold a letter or a digit.");
              }
              return words;
            }));
  }

  private @Nullable Condition time(String at, ConditionRepresentation sent) {
    ZoneId zone = fields.fields().zone(at + ".zone", sent.zone());
    if (sent.zone() == null) {
      fields.wrong(at + ".zone", "Must be a time zone like Europe/Berlin.");
    }
    WeeklyHours hours = new HoursReader(fields.fields()).read(at + ".hours", sent.hours());
    if (hours == null || hours.days().isEmpty()) {
      fields.wrong(at + ".hours", "Must be given for at least one day.");
      return null;
    }
    return zone == null
        ? null
        : new Condition.TimeIs(zone, hours, sent.within() == null || sent.within());
  }

  private static Map<String, @Nullable Object> given(ConditionRepresentation sent) {
    Map<String, @Nullable Object> given = new TreeMap<>();
    given.put("values", sent.values());
    given.put("fact", sent.fact());
    given.put("field", sent.field());
    given.put("atLeast", sent.atLeast());
    given.put("atMost", sent.atMost());
    given.put("zone", sent.zone());
    given.put("hours", sent.hours());
    given.put("within", sent.within());
    given.put("count", sent.count());
    given.put("time", sent.time());
    return given;
  }
}
