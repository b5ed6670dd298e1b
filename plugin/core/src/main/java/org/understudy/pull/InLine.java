package org.understudy.pull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/**
 * A conversation that waits to be taken.
 *
 * @param team whose queue it waits in
 * @param since since when its customer waits
 * @param overtaken how often a younger one was taken by somebody who could have taken this one
 * @param givenBackBy who has had it and given it back
 */
public record InLine(
    ConversationId id, TeamId team, Instant since, int overtaken, Set<AgentId> givenBackBy) {

  static final Comparator<InLine> OLDEST_FIRST =
      Comparator.comparing(InLine::since).thenComparing(InLine::id);

  public InLine {
    givenBackBy = Set.copyOf(givenBackBy);
  }

  /** The same after one more was taken before it. */
  InLine overtakenOnceMore() {
    return new InLine(id, team, since, overtaken + 1, givenBackBy);
  }
}
