package org.understudy.assignment;

import java.util.List;

/**
 * The recorded result: what happens, and why.
 *
 * @param attempts where somebody was looked for, in this order; empty when nobody had to be
 * @param explanation one or two English sentences for people; names, no ids
 */
public record Decision(Cause cause, Outcome outcome, List<Attempt> attempts, String explanation) {

  public Decision {
    attempts = List.copyOf(attempts);
  }

  /** The narrowing questions of the search that settled it, empty when there was none. */
  public List<Question> questions() {
    return attempts.isEmpty() ? List.of() : attempts.getLast().questions();
  }
}
