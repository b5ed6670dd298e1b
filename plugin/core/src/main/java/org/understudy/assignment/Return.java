package org.understudy.assignment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.EndShare;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.KeepOwner.Reason;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Answer;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Lifecycle.WhenBack;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;

/** What happens when an owner who was away is there again (B7, B8, O6). */
final class Return {

  private final Verdicts verdicts;
  private final AwayOwner away;
  private final Situation situation;
  private final Rulebook rulebook;
  private final Explanation explanation;

  Return(
      Verdicts verdicts,
      AwayOwner away,
      Situation situation,
      Rulebook rulebook,
      Explanation explanation) {
    this.verdicts = verdicts;
    this.away = away;
    this.situation = situation;
    this.rulebook = rulebook;
    this.explanation = explanation;
  }

  /** Who stood in leaves (B7), or the customer has waited long enough (B8). */
  Decision mayBeBack() {
    Agent owner = situation.owner();
    AgentId backup = situation.joined();
    if (owner == null || (backup == null && situation.told() == null)) {
      return verdicts.leave(LeaveAsIs.Reason.PERSON_DECIDED);
    }
    return backup == null ? verdicts.keep(owner, Reason.OWNER_IS_BACK) : share(owner, backup);
  }

  private Decision share(Agent owner, AgentId backup) {
    if (!owner.attendance().isAbsent(situation.now())) {
      return verdicts.decision(
          new EndShare(owner.id(), backup), List.of(), explanation.isBack(owner));
    }
    Decision other = away.insteadOf(backup, owner);
    return other == null
        ? verdicts.decision(new ShareWith(owner.id(), backup), List.of(), explanation.goesOn(owner))
        : other;
  }

  /** O6: the former owner gets it back, or the new one keeps it. */
  Decision goBack() {
    Moved moved = situation.moved();
    Agent owner = situation.owner();
    Conversation conversation = situation.conversation();
    if (moved == null || owner == null || moved.isOver(conversation)) {
      return verdicts.leave(LeaveAsIs.Reason.PERSON_DECIDED);
    }
    Agent former = situation.roster().find(moved.from());
    Reason kept = kept(moved, conversation, former, rulebook);
    if (kept != null) {
      return verdicts.decision(
          new KeepOwner(owner.id(), kept),
          moved.rule(),
          List.of(),
          explanation.keepsOnReturn(owner, former, kept));
    }
    Agent returned = Objects.requireNonNull(former);
    boolean mayOwnHere = returned.teams().contains(conversation.team());
    return verdicts.decision(
        new AssignTo(returned.id(), mayOwnHere ? null : moved.fromTeam()),
        moved.rule(),
        List.of(),
        explanation.goesBack(returned, owner));
  }

  /**
   * Why the new owner keeps it; null when it goes back.
   *
   * @param former null when the host knows him no longer
   */
  private static @Nullable Reason kept(
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
