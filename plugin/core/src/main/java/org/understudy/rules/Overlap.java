package org.understudy.rules;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours;
import org.understudy.rules.Condition.ChannelIs;
import org.understudy.rules.Condition.FactIs;
import org.understudy.rules.Condition.FewerFreeThan;
import org.understudy.rules.Condition.FieldIs;
import org.understudy.rules.Condition.MoreWaitThan;
import org.understudy.rules.Condition.OpeningIs;
import org.understudy.rules.Condition.PriorityIs;
import org.understudy.rules.Condition.SkillWanted;
import org.understudy.rules.Condition.SubjectHas;
import org.understudy.rules.Condition.TeamIs;
import org.understudy.rules.Condition.TimeIs;
import org.understudy.rules.Condition.WaitsLongerThan;

/**
 * What conditions say about each other. Careful: what is not certain is answered with no, so that
 * nothing is reported that is not so.
 */
final class Overlap {

  private Overlap() {}

  /** True when every matter that fulfils all of these fulfils all of the others. */
  static boolean implies(List<Condition> these, List<Condition> others) {
    return others.stream().allMatch(other -> these.stream().anyMatch(one -> implies(one, other)));
  }

  /** True when no matter can fulfil all of these. */
  static boolean contradict(List<Condition> all) {
    for (int i = 0; i < all.size(); i++) {
      if (never(all.get(i))) {
        return true;
      }
      for (int j = 0; j < i; j++) {
        if (excludes(all.get(i), all.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean implies(Condition one, Condition other) {
    return switch (one) {
      case TeamIs is -> other instanceof TeamIs(var teams) && teams.containsAll(is.teams());
      case OpeningIs is -> is.equals(other);
      case ChannelIs is -> other instanceof ChannelIs(var ways) && ways.containsAll(is.channels());
      case FactIs is ->
          other instanceof FactIs(var fact, var values)
              && fact == is.fact()
              && values.containsAll(is.values());
      case FieldIs is ->
          other instanceof FieldIs(var field, var values)
              && field.equals(is.field())
              && values.containsAll(is.values());
      case PriorityIs is -> other instanceof PriorityIs wider && within(is, wider);
      case SkillWanted is ->
          other instanceof SkillWanted(var skills) && skills.containsAll(is.skills());
      case SubjectHas is -> other instanceof SubjectHas(var words) && words.containsAll(is.words());
      case TimeIs is -> is.equals(other);
      case MoreWaitThan is -> other instanceof MoreWaitThan(int count) && is.count() >= count;
      case WaitsLongerThan is ->
          other instanceof WaitsLongerThan(var time) && is.time().compareTo(time) >= 0;
      case FewerFreeThan is -> other instanceof FewerFreeThan(int count) && is.count() <= count;
    };
  }

  private static boolean within(PriorityIs narrow, PriorityIs wide) {
    return (wide.atLeast() == null
            || (narrow.atLeast() != null && narrow.atLeast() >= wide.atLeast()))
        && (wide.atMost() == null || (narrow.atMost() != null && narrow.atMost() <= wide.atMost()));
  }

  private static boolean never(Condition one) {
    return switch (one) {
      case TeamIs is -> is.teams().isEmpty();
      case ChannelIs is -> is.channels().isEmpty();
      case FactIs is -> is.values().isEmpty();
      case FieldIs is -> is.values().isEmpty();
      case SkillWanted is -> is.skills().isEmpty();
      case SubjectHas is -> is.words().isEmpty();
      case PriorityIs is -> empty(is.atLeast(), is.atMost());
      case TimeIs is -> is.within() ? is.hours().days().isEmpty() : isAlways(is.hours());
      case FewerFreeThan is -> is.count() <= 0;
      case OpeningIs is -> false;
      case MoreWaitThan is -> false;
      case WaitsLongerThan is -> false;
    };
  }

  private static boolean excludes(Condition one, Condition other) {
    return switch (one) {
      case TeamIs is -> other instanceof TeamIs(var teams) && disjoint(is.teams(), teams);
      case OpeningIs is -> other instanceof OpeningIs(var kind) && kind != is.kind();
      case ChannelIs is -> other instanceof ChannelIs(var ways) && disjoint(is.channels(), ways);
      case FactIs is ->
          other instanceof FactIs(var fact, var values)
              && fact == is.fact()
              && disjoint(is.values(), values);
      case FieldIs is ->
          other instanceof FieldIs(var field, var values)
              && field.equals(is.field())
              && disjoint(is.values(), values);
      case PriorityIs is ->
          other instanceof PriorityIs(Integer least, Integer most)
              && (empty(is.atLeast(), most) || empty(least, is.atMost()));
      case TimeIs is ->
          other instanceof TimeIs(var zone, var hours, boolean within)
              && zone.equals(is.zone())
              && hours.equals(is.hours())
              && within != is.within();
      // Several of these may be true of one matter.
      case SkillWanted is -> false;
      case SubjectHas is -> false;
      case MoreWaitThan is -> false;
      case WaitsLongerThan is -> false;
      case FewerFreeThan is -> false;
    };
  }

  private static boolean disjoint(Set<?> one, Set<?> other) {
    return Collections.disjoint(one, other);
  }

  private static boolean empty(@Nullable Integer least, @Nullable Integer most) {
    return least != null && most != null && least > most;
  }

  private static boolean isAlways(WeeklyHours hours) {
    return Objects.equals(hours, WeeklyHours.ALWAYS);
  }
}
