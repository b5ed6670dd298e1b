package org.understudy.assignment;

import java.util.List;

/**
 * The recorded result: what happens, and why.
 *
 * @param questions the narrowing questions that were asked, empty when none was needed
 * @param explanation one or two English sentences for people; names, no ids
 */
public record Decision(Cause cause, Outcome outcome, List<Question> questions, String explanation) {

  public Decision {
    questions = List.copyOf(questions);
  }
}
