package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.conversation.ConversationFixture.SUPPORT;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Notice.Choice;
import org.understudy.assignment.Outcome.AskCustomer;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.assignment.Outcome.TellCustomer;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.PersonChange.What;
import org.understudy.rules.Asking;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.rules.Backup.Sharing;
import org.understudy.rules.Deputies;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;
import org.understudy.wording.English;

/** What the customer of an absent owner is told, and what his choice does. */
class AwayOwnerTest {

  private static final Asking ALWAYS =
      new Asking(true, Duration.ofHours(4), Asking.Unanswered.APPLY, 5);

  private final Agent john = AgentFixture.john().absent(NOW.plus(Duration.ofDays(3))).build();
  private final Agent william = william().build();
  private final Agent mary = mary().build();

  @Test
  void shouldAskTheCustomerWhoWritesInAnOpenConversation_B5() {
    Situation wrote = situation(Cause.CUSTOMER_WROTE, null, 0);
    Decision decision = Router.decide(wrote, asking(Sharing.FORWARD));

    assertThat(decision.outcome())
        .isEqualTo(new AskCustomer(john.id(), william.id(), NOW.plus(Duration.ofHours(4))));
    assertThat(English.of(decision.explanation()))
        .endsWith("The customer is asked: wait for John, or continue with William.");
    assertThat(Router.decide(wrote.seenBy(decision), asking(Sharing.FORWARD))).isEqualTo(decision);
  }

  @Test
  void shouldAskBeforeTheBackupTakesOverAReopenedConversation_B5() {
    Situation reopened = situation(Cause.REOPENED, null, 0);

    assertThat(Router.decide(reopened, asking(Sharing.FORWARD)).outcome())
        .isInstanceOf(AskCustomer.class);
    assertThat(Router.decide(reopened, backups(Asking.NEVER, Sharing.FORWARD)).outcome())
        .isEqualTo(new AssignTo(william.id()));
  }

  @Test
  void shouldTellWithoutChoicesWhereNobodyStandsIn_B5() {
    Rulebook told = rulebook(new Backup(true, false, Sharing.FORWARD), RulesFixture.rules());

    assertThat(Router.decide(situation(Cause.CUSTOMER_WROTE, null, 0), told).outcome())
        .isEqualTo(new TellCustomer(john.id()));
    assertThat(
            Router.decide(situation(Cause.CUSTOMER_WROTE, Notice.of(john.id()), 0), told).outcome())
        .as("told already")
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.REASSIGN_OFF));
    assertThat(Router.decide(situation(Cause.CUSTOMER_WROTE, null, 5), told).outcome())
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.TOLD_OFTEN_ENOUGH));
  }

  @Test
  void shouldLetTheBackupInUnaskedWhenTheCustomerWasToldTooOften_B5() {
    assertThat(
            Router.decide(situation(Cause.CUSTOMER_WROTE, null, 5), asking(Sharing.GROUP))
                .outcome())
        .isEqualTo(new ShareWith(john.id(), william.id()));
  }

  @Test
  void shouldKeepTheOrderOfTheSwitchesThatProtectTheOwner_B5_O2_O5() {
    Situation wrote = situation(Cause.CUSTOMER_WROTE, null, 0);
    RulesFixture leads = RulesFixture.rules().neverMove();
    RulesFixture soon = RulesFixture.rules().keepWhenBackWithin(Duration.ofDays(4));

    assertThat(Router.decide(wrote, asking(leads)).outcome())
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.LEADS_ARE_PERMANENT));
    assertThat(Router.decide(wrote, asking(soon)).outcome()).isEqualTo(new TellCustomer(john.id()));
  }

  @Test
  void shouldCountBusinessHoursUntilTheOwnerIsBack_O2() {
    Agent monday = john.missing(Duration.ofHours(3));
    RulesFixture within = RulesFixture.rules().keepWhenBackWithin(Duration.ofHours(3));
    RulesFixture less = RulesFixture.rules().keepWhenBackWithin(Duration.ofHours(2));
    Situation wrote =
        SituationFixture.of(Cause.CUSTOMER_WROTE, ConversationFixture.created())
            .owner(monday)
            .members(monday, william)
            .informed(Notice.of(john.id()), 1)
            .build();

    assertThat(Router.decide(wrote, asking(within)).outcome())
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.OWNER_BACK_SOON));
    assertThat(Router.decide(wrote, asking(less)).outcome())
        .isNotEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.OWNER_BACK_SOON));
    assertThat(Router.decide(wrote, asking(RulesFixture.rules())).outcome())
        .as("zero is never, also when no business time is missed")
        .isNotEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.OWNER_BACK_SOON));
  }

  @Test
  void shouldTellOnceThatTheOwnerIsBackSoon_O2_B5() {
    RulesFixture soon = RulesFixture.rules().keepWhenBackWithin(Duration.ofDays(4));
    Situation told = situation(Cause.CUSTOMER_WROTE, Notice.of(john.id()), 1);

    assertThat(Router.decide(told, asking(soon)).outcome())
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.OWNER_BACK_SOON));
  }

  @Test
  void shouldNotAskWhenAPersonActedAfterTheMessageOrAMachineWrote_B5_O3_O4() {
    SituationFixture taken =
        SituationFixture.of(
            Cause.CUSTOMER_WROTE, ConversationFixture.created().changedBy(mary.id(), What.OWNER));
    SituationFixture automatic =
        SituationFixture.of(Cause.CUSTOMER_WROTE, ConversationFixture.created().automaticMessage());

    assertThat(decide(taken).outcome()).isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.PERSON_DECIDED));
    assertThat(decide(automatic).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.AUTOMATIC_MESSAGE));
  }

  @Test
  void shouldAskForWhatWasFirstHeardOfWhenTheCustomerWrote_B5() {
    ConversationFixture older =
        ConversationFixture.created()
            .changedBy(john.id(), What.OWNER)
            .wrote(209, NOW.minusSeconds(5));
    SituationFixture created = SituationFixture.of(Cause.CREATED, older);

    assertThat(decide(created).outcome()).isInstanceOf(AskCustomer.class);
  }

  @Test
  void shouldFollowTheChoiceAndAskTheChainAnew_B6_B7_B9() {
    Notice chosen = Notice.of(john.id()).chosen(Choice.CONTINUE);
    Situation forward = situation(Cause.CUSTOMER_CHOSE, chosen, 1);

    assertThat(Router.decide(forward, asking(Sharing.FORWARD)).outcome())
        .isEqualTo(new AssignTo(william.id()));
    assertThat(English.of(Router.decide(forward, asking(Sharing.FORWARD)).explanation()))
        .startsWith("The customer chose to continue. ");
    assertThat(Router.decide(forward, asking(Sharing.GROUP)).outcome())
        .isEqualTo(new ShareWith(john.id(), william.id()));

    Agent gone = william().absent(null).build();
    SituationFixture later =
        SituationFixture.of(Cause.CUSTOMER_CHOSE, ConversationFixture.reopened())
            .owner(john)
            .members(john, gone, mary)
            .deputies(backup(gone))
            .informed(chosen, 1);
    assertThat(Router.decide(later.build(), asking(Sharing.FORWARD)).outcome())
        .as("nobody of the chain, so the team")
        .isEqualTo(new AssignTo(mary.id()));
  }

  @Test
  void shouldWaitForTheOwnerAndTellHimOnHisReturn_B8() {
    Notice waits = Notice.of(john.id()).chosen(Choice.WAIT);
    Agent back = AgentFixture.john().build();
    Rulebook rulebook = asking(Sharing.FORWARD);
    Situation isBack =
        SituationFixture.of(Cause.OWNER_MAY_BE_BACK, ConversationFixture.reopened())
            .owner(back)
            .members(back)
            .informed(waits, 1)
            .build();

    Decision decision = Router.decide(isBack, rulebook);

    assertThat(Router.decide(situation(Cause.CUSTOMER_CHOSE, waits, 1), rulebook).outcome())
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.CUSTOMER_WAITS));
    assertThat(Router.decide(situation(Cause.REOPENED, waits, 1), rulebook).outcome())
        .as("closed and opened again in the same absence")
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.CUSTOMER_WAITS));
    assertThat(decision.outcome())
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.OWNER_IS_BACK));
    assertThat(Notes.of(decision, isBack, rulebook, English.in(ZoneId.of("UTC"))))
        .hasValueSatisfying(
            note -> assertThat(note.body()).startsWith("John is back. The customer has waited"));
    assertThat(Notice.after(waits, decision.outcome())).isEqualTo(waits.ended());
  }

  @Test
  void shouldLeaveAnAnswerAloneWhenSomebodyElseOwnsItByNow_B6_O4() {
    Notice chosen = Notice.of(john.id()).chosen(Choice.CONTINUE);
    Situation other =
        SituationFixture.of(Cause.CUSTOMER_CHOSE, ConversationFixture.reopened())
            .owner(mary)
            .members(mary)
            .informed(chosen, 1)
            .build();

    assertThat(Router.decide(other, asking(Sharing.FORWARD)).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.PERSON_DECIDED));
  }

  @Test
  void shouldWriteInTheLanguageOfTheCustomer_B1_B5() {
    Situation wrote = situation(Cause.CUSTOMER_WROTE, null, 0);
    Rulebook rulebook = asking(Sharing.FORWARD);

    assertThat(
            AwayNotices.of(
                Router.decide(wrote, rulebook),
                wrote,
                rulebook.backup(),
                ZoneId.of("Europe/Berlin"),
                "de",
                new AwayNotices.Links("https://x/w", "https://x/c")))
        .hasValueSatisfying(
            note -> {
              assertThat(note.subject()).isEqualTo("John is away");
              assertThat(note.body())
                  .contains("November 26", "https://x/w", "Continue with William", "https://x/c");
            });
  }

  @Test
  void shouldWriteInTheLanguageOfTheTeamWhenNobodyHasSaidIt_B5() {
    Situation wrote =
        SituationFixture.of(Cause.CUSTOMER_WROTE, ConversationFixture.reopened().languageGuessed())
            .owner(john)
            .members(john, william, mary)
            .deputies(backup(william))
            .build();
    Backup backup = asking(Sharing.FORWARD).backup();

    assertThat(AwayNotices.language(wrote, backup, "de")).isEqualTo("de");
    assertThat(AwayNotices.language(wrote, backup, null)).isEqualTo("en");
  }

  private Decision decide(SituationFixture fixture) {
    return Router.decide(
        fixture.owner(john).members(john, william).deputies(backup(william)).build(),
        asking(Sharing.FORWARD));
  }

  private Situation situation(Cause cause, @Nullable Notice notice, int today) {
    return SituationFixture.of(cause, ConversationFixture.reopened())
        .owner(john)
        .members(john, william, mary)
        .deputies(backup(william))
        .informed(notice, today)
        .build();
  }

  private static Rulebook asking(Sharing sharing) {
    return backups(ALWAYS, sharing);
  }

  private static Rulebook asking(RulesFixture team) {
    return rulebook(new Backup(true, true, Sharing.FORWARD, ALWAYS, AwayTexts.BUILT_IN), team);
  }

  private static Rulebook backups(Asking asking, Sharing sharing) {
    return rulebook(
        new Backup(true, true, sharing, asking, AwayTexts.BUILT_IN), RulesFixture.rules());
  }

  private static Rulebook rulebook(Backup backup, RulesFixture team) {
    return new Rulebook(List.of(), Map.of(SUPPORT, team.build()), List.of(), backup);
  }

  private static Deputies backup(Agent agent) {
    return new Deputies(
        agent.id(), Map.<AgentId, AgentId>of(), Map.of(), Map.of(), Map.of(), Map.of());
  }
}
