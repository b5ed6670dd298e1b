package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.AgentScreens;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** R5: who comes next among those who can. */
class StrategiesStory {

  private Team team;
  private Agent john;
  private Agent william;

  @BeforeEach
  void aTeam() {
    team = Team.of("John", "William");
    john = team.agent("John");
    william = team.agent("William");
  }

  @Test
  @DisplayName("R5: round robin")
  void shouldGiveEachAgentATurn() {
    team.with(Rules.assigning().by("round-robin"));

    Agent first = next();

    assertThat(next()).isNotEqualTo(first);
    assertThat(next()).isEqualTo(first);
    assertThat(next()).isNotEqualTo(first);
  }

  @Test
  @DisplayName("R5: least open conversations")
  void shouldChooseWhoHasTheFewestOpenConversations() {
    // More than William can seem to have: what he just got may count twice for some seconds.
    int johns = 5;
    for (int i = 0; i < johns; i++) {
      team.stored(Workers.one(), john, "open");
    }
    awaitOpen(john, johns);
    team.with(Rules.assigning().by("least-open"));

    assertThat(next()).isEqualTo(william);
    assertThat(next()).isEqualTo(william);
  }

  @Test
  @DisplayName("R5: longest idle, in whichever team the last work came")
  void shouldChooseWhoHasBeenIdleForTheLongestTime() {
    Team sales = Team.of();
    sales.admits(john);
    sales.awaitMembers();
    sales.with(Rules.assigning());
    team.with(Rules.assigning().by("longest-idle").excluding(william.id()));
    assertThat(next()).isEqualTo(john);
    team.with(Rules.assigning().by("longest-idle").excluding(john.id()));
    assertThat(next()).isEqualTo(william);
    sales.opened().awaitOwner(john);
    team.with(Rules.assigning().by("longest-idle"));

    // By round robin it would be John's turn.
    assertThat(next()).isEqualTo(william);
  }

  @Test
  @DisplayName("R5, A3: only people who are online, by their sessions in the helpdesk")
  void shouldOnlyChooseWhoIsOnline() {
    team.with(Rules.assigning().onlineOnly());
    Conversation early = team.opened();
    early.awaitDecision("wait:nobody-online");

    AgentScreens screens = william.signIn();

    early.awaitOwner(william);
    william.awaitOnline(true);
    assertThat(next()).isEqualTo(william);
    assertThat(next()).isEqualTo(william);

    screens.signOut();
    william.awaitOnline(false);
    team.opened().awaitDecision("wait:nobody-online");
  }

  private Agent next() {
    Conversation conversation = team.opened();
    conversation.awaitDecision("assign");
    return conversation.awaitOtherOwner(Agent.NOBODY);
  }

  private static void awaitOpen(Agent agent, int open) {
    Patience.until(agent.firstName() + " has " + open + " open conversations for Understudy")
        .until(() -> agent.status().path("open").asInt() == open);
  }
}
