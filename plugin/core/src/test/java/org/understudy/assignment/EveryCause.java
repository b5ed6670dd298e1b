package org.understudy.assignment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Notice.Choice;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Asking;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.rules.Backup.Sharing;
import org.understudy.rules.Deputies;
import org.understudy.rules.Lifecycle;
import org.understudy.rules.Lifecycle.WhenBack;
import org.understudy.rules.Lifecycle.WhenClosed;
import org.understudy.rules.Lifecycle.WhenDisabled;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.TeamRules;

/**
 * Situations of each cause with everything that a decision may look at: an absence, what the
 * customer was told, who stands in, whom it was taken from, and what an agent wants himself.
 */
public final class EveryCause {

  private static final int NOTICES_PER_DAY = 5;
  private static final TeamId TEAM = ConversationFixture.SUPPORT;
  private static final Agent FORMER = AgentFixture.john().build();
  private static final Agent OWNER = AgentFixture.william().build();
  private static final Agent ABSENT = AgentFixture.william().absent(null).build();
  private static final Agent BACKUP = AgentFixture.mary().lastTurn(2).build();
  private static final Lifecycle CHANGES_OWNERS =
      new Lifecycle(
          WhenClosed.UNASSIGN, WhenBack.GIVE_BACK, 3, Duration.ofDays(1), WhenDisabled.AUTOMATIC);

  private EveryCause() {}

  /** All that can be combined for one cause. */
  public static List<Situation> situations(Cause cause) {
    List<Situation> situations = new ArrayList<>();
    for (Agent owner : List.of(OWNER, ABSENT)) {
      for (Notice notice : notices()) {
        for (int today : List.of(0, NOTICES_PER_DAY)) {
          SituationFixture situation = situation(cause, owner).informed(notice, today);
          situations.add(wished(situation.build(), owner));
          situations.add(wished(situation.joined(BACKUP.id()).build(), owner));
        }
      }
    }
    return situations;
  }

  /** Rules that look at different parts of these situations. */
  public static List<Rulebook> rulebooks() {
    TeamRules assigning = RulesFixture.rules().build().with(CHANGES_OWNERS);
    return List.of(
        rulebook(assigning, true, Sharing.FORWARD),
        rulebook(assigning, true, Sharing.GROUP),
        rulebook(RulesFixture.rules().reassignOff().build(), false, Sharing.FORWARD),
        rulebook(RulesFixture.rules().pulled().capacity(1).build(), false, Sharing.FORWARD));
  }

  private static SituationFixture situation(Cause cause, Agent owner) {
    return SituationFixture.of(cause, conversation(cause))
        .owner(isNobodys(cause) ? null : owner)
        .members(owner, BACKUP)
        .deputies(new Deputies(BACKUP.id(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()))
        .moved(new Moved(FORMER.id(), TEAM, owner.id(), TEAM, 205, null, null), FORMER);
  }

  private static ConversationFixture conversation(Cause cause) {
    if (cause == Cause.CLOSED) {
      return ConversationFixture.closed();
    }
    return isNobodys(cause) ? ConversationFixture.created() : ConversationFixture.reopened();
  }

  private static boolean isNobodys(Cause cause) {
    return switch (cause) {
      case CREATED, HELD, TAKEN -> true;
      case REOPENED,
          SOMEBODY_MAY_BE_THERE,
          LOOKS_FURTHER,
          CLOSED,
          OWNER_MAY_BE_BACK,
          OWNER_RETURNED,
          GIVEN_BACK,
          HANDOVER,
          CUSTOMER_WROTE,
          CUSTOMER_CHOSE,
          NO_ANSWER,
          OVERTAKEN,
          ABSENCE_LEARNED ->
          false;
    };
  }

  private static Situation wished(Situation situation, Agent by) {
    return switch (situation.cause()) {
      case TAKEN -> situation.wished(new Wish.Take(by, false));
      case GIVEN_BACK -> situation.wished(new Wish.GiveBack(by.id(), "Not mine"));
      default -> situation;
    };
  }

  private static List<@Nullable Notice> notices() {
    AgentId owner = OWNER.id();
    List<@Nullable Notice> notices = new ArrayList<>();
    notices.add(null);
    notices.add(Notice.of(owner));
    notices.add(Notice.of(owner).chosen(Choice.WAIT));
    notices.add(Notice.of(owner).chosen(Choice.CONTINUE));
    notices.add(Notice.of(owner).chosen(Choice.WAIT).ended());
    return notices;
  }

  private static Rulebook rulebook(TeamRules team, boolean backups, Sharing sharing) {
    Asking asking = new Asking(true, Duration.ofHours(4), Asking.Unanswered.APPLY, NOTICES_PER_DAY);
    Backup backup = new Backup(true, backups, sharing, asking, AwayTexts.BUILT_IN);
    return new Rulebook(List.of(), Map.of(TEAM, team), List.of(), backup);
  }
}
