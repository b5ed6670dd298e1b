package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** O1, the main job, from the first e-mail on. */
class ReopenedByEmailStory {

  @Test
  @DisplayName("O1, R1: the customer answers a closed ticket by e-mail while its owner is away")
  void shouldGiveReopenedConversationToColleagueWhenOwnerIsOutOfOffice() {
    Team team = Team.of("John", "William").with(Rules.reassigning().andAssigning());
    Conversation conversation = team.writtenTo();
    Agent owner = conversation.awaitOtherOwner(Agent.NOBODY);
    conversation.closedBy(owner);
    owner.outOfOffice(3);
    long before = Tickets.position(conversation.id());
    Agent colleague = other(team, owner);

    conversation.answeredByEmail();

    Ticket ticket = conversation.awaitOwner(colleague);
    assertThat(ticket.locked()).isTrue();
    assertThat(ticket.stateType()).isEqualTo("open");
    assertThat(Tickets.notes(conversation.id()).getLast())
        .contains(owner.firstName(), "out of office", colleague.firstName());
    assertThat(Tickets.reassignments(conversation.id(), before)).isEqualTo(1);
    assertThat(conversation.awaitDecision("assign").effect()).isIn("pending", "applied");
    Patience.until("the helpdesk has told the new owner")
        .until(() -> Tickets.notified(conversation.id(), before).contains(colleague.login()));
    assertThat(Tickets.notified(conversation.id(), before))
        .describedAs("the absent owner is not bothered")
        .doesNotContain(owner.login());
  }

  @Test
  @DisplayName("O1, N1: it is new among the colleague's own tickets, and the note says why")
  void shouldShowTheConversationAsNewToTheColleague() {
    Team team = Team.of("John", "William").with(Rules.reassigning());
    Agent john = team.agent("John");
    Agent william = team.agent("William");
    Conversation conversation = team.closedBy(john);
    john.outOfOffice(3);
    assertThat(william.signIn().ownNew()).isZero();

    conversation.answered();
    conversation.awaitOwner(william);

    assertThat(william.signIn().ownNew()).isEqualTo(1);
    assertThat(william.signIn().zoom(conversation.id()))
        .contains("Reassigned from John (out of office", "to William");
    Decision decision = conversation.awaitDecision("assign");
    assertThat(decision.explanation()).contains("John is out of office", "William");
    assertThat(decision.trace().path("questions")).isNotEmpty();
  }

  @Test
  @DisplayName("N1: a team that reads German has German notes")
  void shouldWriteTheNoteInTheLanguageOfTheTeam() {
    Team team = Team.of("John", "William").with(Rules.reassigning());
    Api.put("teams/" + team.queue() + "/notes", Map.of("language", "de")).ok();
    Agent john = team.agent("John");
    Conversation conversation = team.closedBy(john);
    john.outOfOffice(3);

    conversation.answered();

    conversation.awaitOwner(team.agent("William"));
    assertThat(Tickets.notes(conversation.id()).getLast())
        .contains("Von John (außer Haus bis", "an William übergeben", "Regel: ");
  }

  @Test
  @DisplayName("O1: a disabled account and a lost team count as absence too (A2)")
  void shouldGiveItAwayWhenTheOwnerIsDisabledOrHasLeftTheTeam() {
    Team team = Team.of("John", "William", "Mary").with(Rules.reassigning());
    Conversation ofJohn = team.closedBy(team.agent("John"));
    Conversation ofMary = team.closedBy(team.agent("Mary"));
    team.loses(team.agent("Mary"));
    team.agent("John").valid(false);

    ofJohn.answered();
    ofMary.answered();

    ofJohn.awaitOwner(team.agent("William"));
    ofMary.awaitOwner(team.agent("William"));
  }

  private static Agent other(Team team, Agent one) {
    return team.agents().stream().filter(agent -> !agent.equals(one)).findFirst().orElseThrow();
  }
}
