package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;

/** O2, O5, R4: reasons for which a reopened conversation stays where it is. */
class OwnerKeepsItStory {

  private Team team;
  private Agent john;

  @BeforeEach
  void johnHasAColleague() {
    team = Team.of("John", "William").with(Rules.reassigning());
    john = team.agent("John");
  }

  @Test
  @DisplayName("O2: the owner is there")
  void shouldKeepTheOwnerWhenHeIsAvailable() {
    staysWithJohn("keep:owner-available");
  }

  @Test
  @DisplayName("O2: the owner is back soon enough")
  void shouldKeepTheOwnerWhoIsBackSoonEnough() {
    team.with(Rules.reassigning().keepingWhenBackWithin("PT2H"));
    john.absentUntil(Instant.now().plus(Duration.ofHours(1)));
    staysWithJohn("keep:owner-back-soon");
  }

  @Test
  @DisplayName("O2: the owner is not back soon enough")
  void shouldNotKeepTheOwnerWhoIsBackTooLate() {
    team.with(Rules.reassigning().keepingWhenBackWithin("PT2H"));
    john.absentUntil(Instant.now().plus(Duration.ofHours(3)));
    Conversation conversation = team.closedBy(john);

    conversation.answered();

    conversation.awaitOwner(team.agent("William"));
  }

  @Test
  @DisplayName("O5: leads are permanent")
  void shouldKeepTheOwnerWhenLeadsArePermanent() {
    team.with(Rules.off().neverMoving());
    john.outOfOffice(3);
    staysWithJohn("keep:leads-are-permanent");
  }

  @Test
  @DisplayName("R4 is off")
  void shouldKeepTheOwnerWhenReassigningIsOff() {
    team.with(Rules.off());
    john.outOfOffice(3);
    staysWithJohn("keep:reassign-off");
  }

  @Test
  @DisplayName("R3: agents who are not available may have conversations")
  void shouldKeepTheOwnerWhenAvailabilityIsNotAsked() {
    team.with(Rules.off().alsoUnavailable());
    john.outOfOffice(3);
    staysWithJohn("keep:availability-not-asked");
  }

  private void staysWithJohn(String outcome) {
    Conversation conversation = team.closedBy(john);
    long before = Tickets.position(conversation.id());

    conversation.answered();

    Decision decision = conversation.awaitDecision(outcome);
    assertThat(decision.agent()).isEqualTo(john.id());
    assertThat(decision.explanation()).contains("John");
    assertThat(conversation.now().owner()).isEqualTo(john.id());
    assertThat(Tickets.reassignments(conversation.id(), before)).isZero();
    assertThat(Tickets.notes(conversation.id())).isEmpty();
  }
}
