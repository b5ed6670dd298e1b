package org.understudy.assignment;

import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.assignment.Question.Kind;

/** Names why nobody was found: by the question that the last ones did not pass. */
final class Nobody {

  private Nobody() {}

  static WaitForSomeone.Reason reason(Kind last) {
    return switch (last) {
      case IN_TEAM -> WaitForSomeone.Reason.TEAM_IS_EMPTY;
      case NOT_EXCLUDED -> WaitForSomeone.Reason.ALL_EXCLUDED;
      case NOT_ABSENT -> WaitForSomeone.Reason.ALL_ABSENT;
      case ONLINE -> WaitForSomeone.Reason.NOBODY_ONLINE;
      case HAS_SKILL -> WaitForSomeone.Reason.NOBODY_WITH_THE_SKILL;
      case HAS_CAPACITY -> WaitForSomeone.Reason.ALL_AT_CAPACITY;
      case COMES_NEXT -> throw new IllegalStateException("The last question always finds one.");
    };
  }
}
