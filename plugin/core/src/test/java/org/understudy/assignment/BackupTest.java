package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.assignment.AgentFixture.agent;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.conversation.ConversationFixture.SUPPORT;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.assignment.Outcome.TellCustomer;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Backup;
import org.understudy.rules.Backup.Sharing;
import org.understudy.rules.Deputies;
import org.understudy.rules.InvalidRules;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;
import org.understudy.wording.English;

/** Who stands in for an absent owner. */
class BackupTest {

  private final Agent john = AgentFixture.john().absent(null).build();
  private final Agent william = william().build();
  private final Agent mary = mary().build();
  private final Agent nora = agent("20", "Nora").build();

  @Test
  void shouldNeedAwayMessagesForBackups_B2() {
    assertThatThrownBy(() -> new Backup(false, true, Sharing.FORWARD))
        .isInstanceOf(InvalidRules.class)
        .hasMessageContaining("backup.on")
        .hasMessageContaining("backup.awayMessages");
  }

  @Test
  void shouldAskForTheCustomersBackupBeforeOthers_B3_B4() {
    String customer = ConversationFixture.reopened().build().customer();
    String organisation = ConversationFixture.reopened().build().organisation();
    Map<String, AgentId> forCustomer = customer == null ? Map.of() : Map.of(customer, mary.id());

    assertThat(forward(of(Map.of(john.id(), william.id()), forCustomer, Map.of(), nora.id())))
        .isEqualTo(new AssignTo(mary.id()));
    assertThat(organisation).isNotNull();
    assertThat(
            forward(
                of(
                    Map.of(john.id(), william.id()),
                    Map.of(),
                    Map.of(organisation, mary.id()),
                    nora.id())))
        .isEqualTo(new AssignTo(mary.id()));
    assertThat(forward(of(Map.of(john.id(), william.id()), Map.of(), Map.of(), nora.id())))
        .isEqualTo(new AssignTo(william.id()));
    assertThat(forward(of(Map.of(), Map.of(), Map.of(), nora.id())))
        .isEqualTo(new AssignTo(nora.id()));
  }

  @Test
  void shouldPassOverALevelThatNamesTheOwnerHimself_B4() {
    String customer = ConversationFixture.reopened().build().customer();
    Map<String, AgentId> himself = customer == null ? Map.of() : Map.of(customer, john.id());

    assertThat(himself).isNotEmpty();
    assertThat(forward(of(Map.of(john.id(), william.id()), himself, Map.of(), nora.id())))
        .isEqualTo(new AssignTo(william.id()));
    assertThat(forward(of(Map.of(), himself, Map.of(), nora.id())))
        .isEqualTo(new AssignTo(nora.id()));
  }

  @Test
  void shouldForwardToABackupWhoCouldOnlyReadInTheTeam_B7() {
    TeamId billing = new TeamId("9");
    Agent outside = AgentFixture.mary().teams(billing).build();
    Situation situation =
        SituationFixture.reopened(john)
            .members(william)
            .team(billing, "Billing", outside)
            .deputies(byDefault(outside))
            .build();

    Rulebook rulebook = rulebook(Sharing.GROUP, false);

    Decision decision = Router.decide(situation, rulebook);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(outside.id(), billing));
    assertThat(English.of(decision.explanation()))
        .endsWith("Mary could only read along in this team and takes it over instead.");
    assertThat(Notes.of(decision, situation, rulebook, English.in(ZoneId.of("UTC"))))
        .hasValueSatisfying(
            note -> assertThat(note.body()).contains("a backup takes over while the owner"));
  }

  @Test
  void shouldForwardWhereTheHelpdeskLetsNobodyJoin_B7() {
    Situation situation = situation(byDefault(mary), william, mary).where(true);
    Rulebook rulebook = rulebook(Sharing.GROUP, false);

    Decision decision = Router.decide(situation, rulebook);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(mary.id()));
    assertThat(English.of(decision.explanation()))
        .endsWith("The helpdesk lets nobody join conversations, so Mary takes it over.");
    assertThat(Router.decide(situation.seenBy(decision), rulebook)).isEqualTo(decision);
  }

  @Test
  void shouldLookForAnotherOneWhenWhoJoinedIsAwayHimself_B9() {
    Agent absent = AgentFixture.mary().absent(null).build();
    Deputies chain = of(Map.of(john.id(), absent.id(), absent.id(), william.id()), null);
    SituationFixture shared =
        SituationFixture.of(Cause.OWNER_MAY_BE_BACK, ConversationFixture.reopened())
            .joined(absent.id())
            .owner(john)
            .members(absent, william)
            .deputies(chain);
    Situation situation = shared.build();
    Rulebook rulebook = rulebook(Sharing.GROUP, false);

    Decision decision = Router.decide(situation, rulebook);

    assertThat(decision.outcome()).isEqualTo(new ShareWith(john.id(), william.id()));
    assertThat(English.of(decision.explanation()))
        .isEqualTo("John is absent. The backup Mary cannot take it now. William stands in.");
    assertThat(Router.decide(situation.seenBy(decision), rulebook)).isEqualTo(decision);
    assertThat(Router.decide(shared.members(absent).build(), rulebook).outcome())
        .as("nobody else is there")
        .isEqualTo(new ShareWith(john.id(), absent.id()));
  }

  @Test
  void shouldLetTheBackupJoinAndTheOwnerStay_B7() {
    Rulebook rulebook = rulebook(Sharing.GROUP, false);
    Situation situation = situation(byDefault(mary), william, mary);

    Decision decision = Router.decide(situation, rulebook);

    assertThat(decision.outcome()).isEqualTo(new ShareWith(john.id(), mary.id()));
    assertThat(Notes.of(decision, situation, rulebook, English.in(ZoneId.of("UTC"))))
        .hasValueSatisfying(
            note -> {
              assertThat(note.subject()).isEqualTo("Mary stands in for John (absent)");
              assertThat(note.body()).contains("a backup joins until the owner is back");
            });
  }

  @Test
  void shouldLetTheBackupLeaveWhenTheOwnerIsBack_B7_O6() {
    Agent back = AgentFixture.john().build();
    ConversationFixture shared = ConversationFixture.reopened();
    SituationFixture present =
        SituationFixture.of(Cause.OWNER_MAY_BE_BACK, shared).joined(mary.id());

    Situation stillAway = present.owner(john).members(john, mary).build();
    Situation isBack = present.owner(back).members(back, mary).build();
    Decision decision = Router.decide(isBack, rulebook(Sharing.GROUP, false));

    assertThat(Router.decide(stillAway, rulebook(Sharing.GROUP, false)).outcome())
        .isEqualTo(new ShareWith(john.id(), mary.id()));
    assertThat(decision.outcome()).isEqualTo(new Outcome.EndShare(back.id(), mary.id()));
    assertThat(English.of(decision.explanation())).isEqualTo("John is back: the backup leaves.");
  }

  @Test
  void shouldFollowTheChainAndShowThePath_B9() {
    Agent absent = william().absent(null).build();
    Deputies chain = of(Map.of(john.id(), absent.id(), absent.id(), mary.id()), null);

    Decision decision =
        Router.decide(situation(chain, absent, mary), rulebook(Sharing.FORWARD, false));

    assertThat(decision.outcome()).isEqualTo(new AssignTo(mary.id()));
    assertThat(English.of(decision.explanation()))
        .isEqualTo("John is absent. The backup William cannot take it now. Mary stands in.");
  }

  @Test
  void shouldEndALoopAndThenAskTheTeam_B9_W2() {
    Agent absent = william().absent(null).build();
    Deputies loop = of(Map.of(john.id(), absent.id(), absent.id(), john.id()), null);

    assertThat(
            Router.decide(situation(loop, absent, mary), rulebook(Sharing.FORWARD, true)).outcome())
        .isEqualTo(new AssignTo(mary.id()));
    assertThat(
            Router.decide(situation(loop, absent, mary), rulebook(Sharing.FORWARD, false))
                .outcome())
        .isEqualTo(new TellCustomer(john.id()));
  }

  @Test
  void shouldNotLoadABackupBeyondTheLimit_B9_A5() {
    Agent full = mary().open(3).capacity(3).build();

    assertThat(
            Router.decide(situation(byDefault(full), full), rulebook(Sharing.GROUP, false))
                .outcome())
        .isEqualTo(new TellCustomer(john.id()));
  }

  @Test
  void shouldBeRepeatableFromWhatItHasLookedAt_N1() {
    Agent absent = william().absent(null).build();
    Situation situation =
        situation(of(Map.of(john.id(), absent.id(), absent.id(), mary.id()), null), absent, mary);
    Rulebook rulebook = rulebook(Sharing.FORWARD, true);
    Decision decision = Router.decide(situation, rulebook);

    assertThat(Router.decide(situation.seenBy(decision), rulebook)).isEqualTo(decision);
  }

  private Outcome forward(Deputies deputies) {
    return Router.decide(situation(deputies, william, mary, nora), rulebook(Sharing.FORWARD, false))
        .outcome();
  }

  private Situation situation(Deputies deputies, Agent... members) {
    return SituationFixture.reopened(john).members(members).deputies(deputies).build();
  }

  private static Rulebook rulebook(Sharing sharing, boolean reassign) {
    RulesFixture team = reassign ? RulesFixture.rules() : RulesFixture.rules().reassignOff();
    return new Rulebook(
        List.of(), Map.of(SUPPORT, team.build()), List.of(), new Backup(true, true, sharing));
  }

  private static Deputies byDefault(Agent agent) {
    return of(Map.of(), agent.id());
  }

  private static Deputies of(Map<AgentId, AgentId> ofAgent, @Nullable AgentId byDefault) {
    return of(ofAgent, Map.of(), Map.of(), byDefault);
  }

  private static Deputies of(
      Map<AgentId, AgentId> ofAgent,
      Map<String, AgentId> ofCustomer,
      Map<String, AgentId> ofOrganisation,
      @Nullable AgentId byDefault) {
    return new Deputies(byDefault, ofAgent, ofCustomer, ofOrganisation, Map.of(), Map.of());
  }
}
