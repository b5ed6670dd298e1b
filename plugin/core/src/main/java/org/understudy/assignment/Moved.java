package org.understudy.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PersonChange;
import org.understudy.conversation.TeamId;

/**
 * A conversation that was taken from an owner because he was absent (O6).
 *
 * @param from the owner who was absent
 * @param fromTeam the team it was in then
 * @param to whom it was given
 * @param toTeam the team it is in since
 * @param asOf position in the host's history at which that was decided
 * @param rule id of the ordered rule that found the new owner, null when none did
 * @param question whether it goes back, as the two were asked; null before
 */
public record Moved(
    AgentId from,
    TeamId fromTeam,
    AgentId to,
    TeamId toTeam,
    long asOf,
    @Nullable String rule,
    @Nullable Question question) {

  /**
   * @param until when it stays with the new owner unless somebody has answered
   * @param back the answer: true when the former owner takes it back; null while there is none
   */
  public record Question(Instant until, @Nullable Boolean back) {

    /** True when nothing more has to be waited for. */
    public boolean isSettled(Instant now) {
      return back != null || !now.isBefore(until);
    }
  }

  /** The same, after the two were asked. */
  public Moved asking(Instant until) {
    return new Moved(from, fromTeam, to, toTeam, asOf, rule, new Question(until, null));
  }

  /** The same, after one of the two has answered. */
  public Moved answered(boolean back) {
    return question == null
        ? this
        : new Moved(from, fromTeam, to, toTeam, asOf, rule, new Question(question.until(), back));
  }

  /** True when it is no longer as it was given: closed, opened anew, or changed by a person. */
  public boolean isOver(Conversation present) {
    Opening opening = present.opening();
    PersonChange change = present.personChange();
    boolean sameOwner = from.equals(present.owner()) || to.equals(present.owner());
    return opening == null
        || opening.id() > asOf
        || !sameOwner
        || (change != null && change.id() > asOf);
  }

  /** The facts with what was changed here: the host does not tell us our own changes. */
  public Conversation applied(Conversation heard) {
    return from.equals(heard.owner()) ? heard.ownedBy(to, toTeam) : heard;
  }
}
