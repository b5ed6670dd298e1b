package org.understudy.assignment;

import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.KeepOwner.Reason;
import org.understudy.conversation.Answer;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Lifecycle.WhenBack;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;

/** Whether a conversation goes back to its former owner, who is there again (O6). */
final class Return {

  private Return() {}

  /**
   * Why the new owner keeps it; null when it goes back.
   *
   * @param former null when the host knows him no longer
   */
  static @Nullable Reason kept(
      Moved moved, Conversation conversation, @Nullable Agent former, Rulebook rulebook) {
    Answer answer = conversation.answer();
    if (answer != null && answer.id() > moved.asOf()) {
      return Reason.ANSWERED_MEANWHILE;
    }
    if (former == null || !mayOwn(former, moved)) {
      return Reason.FORMER_MAY_NOT_OWN;
    }
    return switch (policy(moved.rule(), moved.fromTeam(), rulebook)) {
      case KEEP -> Reason.STAYS_ON_RETURN;
      case GIVE_BACK -> null;
      case ASK -> asked(moved.question());
    };
  }

  /** The setting of the rule that has moved it, else that of the team it was in. */
  static WhenBack policy(@Nullable String ruleId, TeamId team, Rulebook rulebook) {
    return rulebook.rules().stream()
        .filter(rule -> rule.id().equals(ruleId))
        .map(Rule::whenBack)
        .filter(own -> own != null)
        .findFirst()
        .orElse(rulebook.of(team).lifecycle().whenBack());
  }

  private static @Nullable Reason asked(Moved.@Nullable Question question) {
    if (question == null) {
      return Reason.ASKED_ON_RETURN;
    }
    return Boolean.TRUE.equals(question.back()) ? null : Reason.STAYS_ON_RETURN;
  }

  private static boolean mayOwn(Agent former, Moved moved) {
    return former.attendance().enabled()
        && (former.teams().contains(moved.fromTeam()) || former.teams().contains(moved.toTeam()));
  }
}
