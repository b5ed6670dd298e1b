package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.plugin.Waiting;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** W5, N2: "no customer abandoned", also when nobody is there. */
class NobodyThereStory {

  @Test
  @DisplayName("W5: it waits under a name, and the oldest goes to the first who comes back")
  void shouldWaitForTheFirstWhoComesBackAndGiveHimTheOldest() {
    Team team = Team.of("John", "William", "Mary").with(Rules.reassigning().capacity(1));
    Agent john = team.agent("John");
    Conversation first = team.closedBy(john);
    Conversation second = team.closedBy(john);
    Conversation third = team.closedBy(john);
    team.agents().forEach(agent -> agent.absent("Company party"));

    first.answered();
    second.answered();
    third.answered();

    assertThat(first.awaitDecision("wait:all-absent").explanation()).contains("absent");
    second.awaitDecision("wait:all-absent");
    third.awaitDecision("wait:all-absent");
    assertThat(Waiting.in(team.queue()))
        .extracting(Waiting::ticket)
        .containsExactly(first.id(), second.id(), third.id());
    assertThat(first.now().owner()).isEqualTo(john.id());

    team.agent("William").active();

    first.awaitOwner(team.agent("William"));
    assertThat(Tickets.notes(first.id()).getLast()).contains("John", "William");
    assertThat(Waiting.in(team.queue()))
        .extracting(Waiting::ticket)
        .containsExactly(second.id(), third.id());

    team.agent("Mary").active();

    second.awaitOwner(team.agent("Mary"));
    assertThat(first.awaitDecision("assign").cause()).isEqualTo("somebody-may-be-there");
    assertThat(third.decisions()).extracting(Decision::outcome).containsExactly("wait:all-absent");
  }

  @Test
  @DisplayName("W5: what a person takes or closes does not wait any longer")
  void shouldStopWaitingWhenAPersonActs() {
    Team team = Team.of("John", "William").with(Rules.reassigning());
    Agent john = team.agent("John");
    Agent william = team.agent("William");
    Conversation taken = team.closedBy(john);
    Conversation closed = team.closedBy(john);
    team.agents().forEach(agent -> agent.absent(null));
    taken.answered();
    closed.answered();
    taken.awaitDecision("wait:all-absent");
    closed.awaitDecision("wait:all-absent");

    assertThat(william.signIn().take(taken.id())).isTrue();
    closed.closedBy(william);

    taken.awaitDecision(2, "leave:person-decided");
    Patience.until("nothing of the team waits").until(() -> Waiting.in(team.queue()).isEmpty());
    john.active();
    assertThat(taken.now().owner()).isEqualTo(william.id());
    assertThat(closed.now().stateType()).isEqualTo("closed");
  }
}
