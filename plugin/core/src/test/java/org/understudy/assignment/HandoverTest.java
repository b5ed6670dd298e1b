package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.rules.RulesFixture.rules;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.PersonChange.What;
import org.understudy.rules.Strategy;
import org.understudy.wording.English;

/** All conversations of an agent go to others. */
class HandoverTest {

  private final Agent john = john().disabled().build();
  private final Agent mary = mary().open(2).build();
  private final Agent william = william().open(1).build();

  @Test
  void shouldGoByTheRulesAlsoWhereAgentsPick_D3() {
    Situation situation = handover(ConversationFixture.created());
    Decision decision =
        Decide.with(situation, rules().agentsPick().strategy(Strategy.LEAST_OPEN).build());

    assertThat(decision.outcome()).isEqualTo(new AssignTo(william.id()));
    assertThat(English.of(decision.explanation())).startsWith("John is disabled.");
  }

  @Test
  void shouldNotMindWhatHeHadTakenHimself_D3() {
    Situation situation = handover(ConversationFixture.reopened().changedBy(john.id(), What.OWNER));

    assertThat(Decide.with(situation, rules().build()).outcome()).isInstanceOf(AssignTo.class);
  }

  @Test
  void shouldLeavePermanentLeads_D3_O5() {
    assertThat(
            Decide.with(handover(ConversationFixture.created()), rules().neverMove().build())
                .outcome())
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.LEADS_ARE_PERMANENT));
  }

  @Test
  void shouldWaitAsNobodysWhenNobodyCanTakeIt_D3() {
    Situation situation =
        SituationFixture.of(Cause.HANDOVER, ConversationFixture.created())
            .owner(john)
            .members(john)
            .build();
    Decision decision = Decide.with(situation, rules().build());

    assertThat(decision.outcome()).isInstanceOf(WaitForSomeone.class);
    assertThat(
            Notes.of(
                    decision,
                    situation,
                    Decide.rulebook(situation, rules().build()),
                    English.in(ZoneOffset.UTC))
                .orElseThrow()
                .subject())
        .isEqualTo("Released from John");
  }

  @Test
  void shouldLeaveWhatIsNobodysAlready_D3() {
    Situation situation =
        SituationFixture.of(Cause.HANDOVER, ConversationFixture.created()).members(mary).build();

    assertThat(Decide.with(situation, rules().build()).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.PERSON_DECIDED));
  }

  private Situation handover(ConversationFixture conversation) {
    return SituationFixture.of(Cause.HANDOVER, conversation)
        .owner(john)
        .members(john, mary, william)
        .build();
  }
}
