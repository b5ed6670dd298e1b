package org.understudy.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.wording.Phrase;

/**
 * The recorded result: what happens, and why.
 *
 * @param rule id of the rule that settled it, null when no rule but the team's switches did
 * @param attempts where somebody was looked for, in this order; empty when nobody had to be
 * @param explanation one or two sentences for people; names, no ids
 */
public record Decision(
    Cause cause,
    Outcome outcome,
    @Nullable String rule,
    List<Attempt> attempts,
    Phrase explanation) {

  public Decision {
    attempts = List.copyOf(attempts);
  }

  /** The team by whose order the agent was chosen; null when nobody was, or somebody by name. */
  public @Nullable TeamId choseIn() {
    FixedPool pool = attempts.isEmpty() ? null : attempts.getLast().pool();
    return pool == null || Alone.is(pool) || attempts.getLast().chosen() == null
        ? null
        : pool.team();
  }

  /** The narrowing questions of the search that settled it, empty when there was none. */
  public List<Question> questions() {
    return attempts.isEmpty() ? List.of() : attempts.getLast().questions();
  }
}
