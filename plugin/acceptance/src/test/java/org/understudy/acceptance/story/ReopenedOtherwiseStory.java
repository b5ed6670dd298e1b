package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.WebService;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Metrics;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** O1, O3: the way in which the customer comes back makes no difference. */
class ReopenedOtherwiseStory {

  private Team team;
  private Agent john;

  @BeforeEach
  void johnIsAway() {
    team = Team.of("John", "William", "Robot").with(Rules.off());
    john = team.agent("John");
    // The program signs in as an agent; it is no candidate.
    team.with(Rules.reassigning().excluding(team.agent("Robot").id()));
    john.outOfOffice(3);
  }

  @Test
  @DisplayName("O3: portal")
  void shouldGiveItToAColleagueWhenTheCustomerRepliesInThePortal() {
    Conversation conversation = team.closedBy(john);

    var portal = team.customer().signIn();
    Quiet.await();
    long hints = Metrics.hints();

    portal.reply(conversation.id(), conversation.number());

    belongsToWilliam(conversation);
    // The sweep would have found it, too; but the web server tells by itself once the answer is
    // out.
    Patience.until("Apache has sent a hint").until(() -> Metrics.hints() > hints);
  }

  @Test
  @DisplayName("O3: web service, the message first and then the state")
  void shouldGiveItToAColleagueWhenAProgramStoresTheMessageFirst() {
    byProgram(
        (program, ticket) -> {
          program.message(ticket);
          program.state(ticket, "open");
        });
  }

  @Test
  @DisplayName("O3: web service, the state first and then the message")
  void shouldGiveItToAColleagueWhenAProgramSetsTheStateFirst() {
    byProgram(
        (program, ticket) -> {
          program.state(ticket, "open");
          program.message(ticket);
        });
  }

  @Test
  @DisplayName("O3: web service, message and state in one call")
  void shouldGiveItToAColleagueWhenAProgramDoesBothAtOnce() {
    byProgram((program, ticket) -> program.messageAndState(ticket, "open"));
  }

  @Test
  @DisplayName("O3: phone, a colleague notes that the customer called")
  void shouldGiveItToAColleagueWhenTheCustomerCalls() {
    Conversation conversation = team.closedBy(john);

    Workers.one()
        .does(
            "phone",
            "ticket",
            conversation.id(),
            "agent",
            team.agent("Robot").id(),
            "state",
            "open");

    belongsToWilliam(conversation);
  }

  private void byProgram(BiConsumer<WebService, Long> comesBack) {
    Conversation conversation = team.closedBy(john);
    Agent robot = team.agent("Robot");

    comesBack.accept(WebService.signIn(robot.login(), robot.password()), conversation.id());

    belongsToWilliam(conversation);
  }

  private void belongsToWilliam(Conversation conversation) {
    Ticket ticket = conversation.awaitOwner(team.agent("William"));
    assertThat(ticket.locked()).isTrue();
    assertThat(Tickets.notes(conversation.id()).getLast()).contains("John", "William");
    assertThat(conversation.decisions()).hasSize(1);
  }
}
