package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Parts;

/** O4: what a person decided in the gap between the customer's message and us wins. */
@Alone
class PersonWinsStory {

  private Team team;
  private Team others;
  private Agent john;
  private Agent mary;

  @BeforeEach
  void johnIsAway() {
    team = Team.of("John", "William", "Mary").with(Rules.reassigning());
    others = Team.of("Olga").with(Rules.reassigning());
    john = team.agent("John");
    mary = team.agent("Mary");
    john.outOfOffice(3);
  }

  @Test
  @DisplayName("O4: somebody takes, locks or moves it while Understudy is down")
  void shouldLeaveAlonePersonsDecisions() {
    Conversation taken = team.closedBy(john);
    Conversation locked = team.closedBy(john);
    Conversation moved = team.closedBy(john);
    Conversation untouched = team.closedBy(john);

    Parts.stopUnderstudy();
    try {
      taken.answered();
      locked.answered();
      moved.answered();
      untouched.answered();
      assertThat(mary.signIn().take(taken.id())).isTrue();
      Workers.one().does("lock", "ticket", locked.id(), "agent", mary.id(), "lock", "lock");
      others.admits(mary);
      mary.signIn().move(moved.id(), others.queue());
      assertThat(moved.now().queue()).isEqualTo(others.queue());
    } finally {
      Parts.startUnderstudy();
    }

    untouched.awaitOtherOwner(john);
    taken.awaitDecision("leave:person-decided");
    locked.awaitDecision("leave:person-decided");
    moved.awaitDecision("leave:person-decided");
    assertThat(taken.now().owner()).isEqualTo(mary.id());
    assertThat(locked.now().owner()).isEqualTo(john.id());
    assertThat(locked.now().locked()).isTrue();
    assertThat(moved.now().queue()).isEqualTo(others.queue());
    assertThat(moved.now().owner()).isEqualTo(john.id());
  }
}
