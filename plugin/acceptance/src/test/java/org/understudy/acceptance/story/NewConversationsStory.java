package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;

/** R1, R2, R3: who gets new conversations. */
class NewConversationsStory {

  private Team team;

  @BeforeEach
  void aTeam() {
    team = Team.of("John", "William", "Mary");
  }

  @Test
  @DisplayName("R1 off, N2: agents pick, and that is said")
  void shouldLeaveNewConversationsToTheAgentsWhenAssignmentIsOff() {
    Conversation conversation = team.opened();

    assertThat(conversation.awaitDecision("leave:agents-pick").explanation()).isNotEmpty();
    assertThat(conversation.now().owner()).isEqualTo(Ticket.NOBODY);
  }

  @Test
  @DisplayName("R1 on: each new conversation gets one owner")
  void shouldGiveEachNewConversationAnOwnerWhenAssignmentIsOn() {
    team.with(Rules.assigning());

    Conversation conversation = team.opened();

    conversation.awaitDecision("assign");
    Ticket ticket = conversation.awaitOwner(conversation.awaitOtherOwner(Agent.NOBODY));
    assertThat(ticket.locked()).isTrue();
    assertThat(ticket.stateType()).isEqualTo("new");
  }

  @Test
  @DisplayName("R2: who is excluded stays in the team but is never chosen")
  void shouldNeverChooseWhoIsExcluded() {
    team.with(Rules.assigning().excluding(team.agent("John").id(), team.agent("William").id()));

    Conversation first = team.opened();
    Conversation second = team.opened();

    first.awaitOwner(team.agent("Mary"));
    second.awaitOwner(team.agent("Mary"));
    assertThat(first.awaitDecision("assign").trace().at("/questions/1/dropped")).hasSize(2);
  }

  @Test
  @DisplayName("R3: also to agents who are not available")
  void shouldAlsoChooseWhoIsAwayWhenThatIsWanted() {
    team.agents().forEach(agent -> agent.absent("Holiday"));
    team.with(Rules.assigning().alsoUnavailable());

    Conversation conversation = team.opened();

    conversation.awaitDecision("assign");
    assertThat(conversation.awaitOtherOwner(Agent.NOBODY)).isIn(team.agents());
  }
}
