package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;

/** A1, A2: absences that are set with us and not in the helpdesk. */
class AbsenceOnlyWeKnowStory {

  private Team team;
  private Agent john;

  @BeforeEach
  void helpdeskLocksReopenedTicketsToTheirOwners() {
    team = Team.lockingFollowUps("John", "William").with(Rules.reassigning());
    john = team.agent("John");
  }

  @Test
  @DisplayName("O1, A2: the helpdesk thinks that the owner is there and locks the ticket to him")
  void shouldTakeTheConversationFromAnOwnerWhomTheHelpdeskBelievesToBeThere() {
    Conversation conversation = team.closedBy(john);
    john.absent("Parental leave");
    john.awaitOut(true);
    // Somebody switches the mirrored entry off in the helpdesk: now only we know.
    Workers.one().does("outOfOffice", "agent", john.id(), "days", 0);
    assertThat(john.office().path("out").asBoolean()).isFalse();
    long before = Tickets.position(conversation.id());

    conversation.answered();

    Ticket ticket = conversation.awaitOwner(team.agent("William"));
    assertThat(ticket.locked()).isTrue();
    assertThat(Tickets.history(conversation.id(), before, "Lock")).isNotEmpty();
    assertThat(Tickets.notes(conversation.id()).getLast()).contains("John", "absent", "William");
  }

  @Test
  @DisplayName("A2: the absence appears in the helpdesk and goes away when the agent is back")
  void shouldMirrorTheAbsenceInTheHelpdeskAndTakeItBack() {
    john.absentUntil(Instant.now().plus(Duration.ofDays(2)));
    john.awaitOut(true);
    assertThat(john.office().path("message").asText()).isNotEmpty();

    john.active();

    john.awaitOut(false);
    john.awaitAvailable(true);
  }

  @Test
  @DisplayName("A1: an absence with an end ends by itself, in the helpdesk too")
  void shouldEndTheAbsenceByItself() {
    john.absentUntil(Instant.now().plus(Duration.ofSeconds(25)));
    assertThat(john.status().path("available").asBoolean()).isFalse();
    john.awaitOut(true);

    john.awaitAvailable(true);

    john.awaitOut(false);
  }

  @Test
  @DisplayName("A2: an out-of-office entry of his own stays when our absence ends")
  void shouldNotTouchAnEntryOfTheAgent() {
    john.outOfOffice(5);
    String lastDay = john.office().path("lastDay").asText();

    john.absent(null);
    john.active();
    // What was asked for William later is done, so what was asked for John is done, too.
    Agent william = team.agent("William");
    william.absent(null);
    william.awaitOut(true);
    william.active();
    william.awaitOut(false);

    assertThat(john.office().path("out").asBoolean()).isTrue();
    assertThat(john.office().path("lastDay").asText()).isEqualTo(lastDay);
    assertThat(john.status().path("available").asBoolean()).isFalse();
  }
}
