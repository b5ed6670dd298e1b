package org.understudy.war.decider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Pull;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.PullRequest.Refusal;
import org.understudy.wording.Phrase;

/** From which teams an agent takes, and the names of what stands in his way. */
final class PullTeams {

  static final Phrase NONE = Phrase.of("queue.none");
  static final Phrase NOTHING_WAITS = Phrase.of("queue.nothing-waits");

  private PullTeams() {}

  /**
   * @param asked null for all of his
   */
  static List<TeamId> of(Picture picture, AgentId agent, @Nullable TeamId asked) {
    return picture.teamsOf(agent).stream()
        .filter(team -> asked == null || asked.equals(team))
        .filter(team -> picture.rulebook().of(team).isPulled())
        .sorted()
        .toList();
  }

  static Refusal refusal(Pull.Objection objection) {
    return switch (objection.question()) {
      case IN_TEAM, NOT_EXCLUDED, COMES_NEXT -> Refusal.NO_TEAM_TO_TAKE_FROM;
      case NOT_ABSENT, ONLINE -> Refusal.NOT_AVAILABLE;
      case HAS_SKILL -> Refusal.SKILL_MISSING;
      case HAS_CAPACITY -> Refusal.AT_CAPACITY;
    };
  }
}
