package org.understudy.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours;
import org.understudy.availability.WorkingTime;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Opening;
import org.understudy.conversation.TeamId;

/**
 * One thing that a rule asks for (R6, W1, W4). Sets are alternatives: one of them is enough. Texts
 * are compared without regard to upper and lower case.
 */
public sealed interface Condition {

  /** True when the matter fulfils it. */
  boolean holds(Matter matter);

  /**
   * When it may come to hold, or no longer hold, by time alone (W4).
   *
   * @param since since when the customer waits
   * @return the next such moment after now, null when time changes nothing
   */
  default @Nullable Instant nextChange(Instant since, Instant now) {
    return null;
  }

  /** It is in one of these teams. */
  record TeamIs(Set<TeamId> teams) implements Condition {
    public TeamIs {
      teams = Set.copyOf(teams);
    }

    @Override
    public boolean holds(Matter matter) {
      return teams.contains(matter.conversation().team());
    }
  }

  /** It is new, or opened again. */
  record OpeningIs(Opening.Kind kind) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      Opening opening = matter.conversation().opening();
      return opening != null && opening.kind() == kind;
    }
  }

  /** The customer's last message came this way. */
  record ChannelIs(Set<Channel> channels) implements Condition {
    public ChannelIs {
      channels = Set.copyOf(channels);
    }

    @Override
    public boolean holds(Matter matter) {
      var message = matter.conversation().message();
      return message != null && channels.contains(message.channel());
    }
  }

  /** What the host knows of it is one of these. */
  record FactIs(Fact fact, Set<String> values) implements Condition {
    public FactIs {
      values = lower(values);
    }

    @Override
    public boolean holds(Matter matter) {
      String value = fact.of(matter.conversation());
      return value != null && values.contains(value.toLowerCase(Locale.ROOT));
    }
  }

  /** A further field of the host has one of these values. */
  record FieldIs(String field, Set<String> values) implements Condition {
    public FieldIs {
      values = lower(values);
    }

    @Override
    public boolean holds(Matter matter) {
      String value = matter.conversation().topic().fields().get(field);
      return value != null && values.contains(value.toLowerCase(Locale.ROOT));
    }
  }

  /** The host's priority number is within these bounds; null for no bound. */
  record PriorityIs(@Nullable Integer atLeast, @Nullable Integer atMost) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      int priority = matter.conversation().priority();
      return (atLeast == null || priority >= atLeast) && (atMost == null || priority <= atMost);
    }
  }

  /** It needs one of these skills. */
  record SkillWanted(Set<String> skills) implements Condition {
    public SkillWanted {
      skills = lower(skills);
    }

    @Override
    public boolean holds(Matter matter) {
      return !Collections.disjoint(skills, matter.skills());
    }
  }

  /** One of these words, or groups of words, stands in the subject. */
  record SubjectHas(Set<String> words) implements Condition {
    public SubjectHas {
      words = lower(words);
    }

    @Override
    public boolean holds(Matter matter) {
      String subject = Words.plain(matter.conversation().topic().subject());
      return words.stream().anyMatch(word -> subject.contains(Words.plain(word)));
    }
  }

  /**
   * It is within, or outside of, these weekly hours.
   *
   * @param zone in which the hours are meant
   */
  record TimeIs(ZoneId zone, WeeklyHours hours, boolean within) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      LocalDateTime local = LocalDateTime.ofInstant(matter.now(), zone);
      int minute = local.getHour() * 60 + local.getMinute();
      boolean inside = false;
      for (WeeklyHours.Span span : hours.on(local.getDayOfWeek())) {
        inside |= minute >= span.from() && minute < span.to();
      }
      return inside == within;
    }

    @Override
    public @Nullable Instant nextChange(Instant since, Instant now) {
      return new WorkingTime(zone, hours, Map.of()).nextChange(now);
    }
  }

  /** More conversations than this wait in its team, without it. */
  record MoreWaitThan(int count) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      return matter.queue().waiting() > count;
    }
  }

  /** The customer has waited longer than this. */
  record WaitsLongerThan(Duration time) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      return matter.queue().waited(matter.now()).compareTo(time) > 0;
    }

    @Override
    public @Nullable Instant nextChange(Instant since, Instant now) {
      Instant longEnough = since.plus(time).plusMillis(1);
      return longEnough.isAfter(now) ? longEnough : null;
    }
  }

  /** Fewer agents of its team than this can take one more. */
  record FewerFreeThan(int count) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      return matter.queue().free() < count;
    }
  }

  private static Set<String> lower(Set<String> values) {
    Set<String> lower = new TreeSet<>();
    values.forEach(value -> lower.add(value.strip().toLowerCase(Locale.ROOT)));
    return Collections.unmodifiableSet(lower);
  }
}
