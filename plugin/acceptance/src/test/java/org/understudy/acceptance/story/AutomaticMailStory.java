package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.acceptance.host.Mail;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;

/** O3: machines reassign nothing. */
class AutomaticMailStory {

  private static Team team;

  @BeforeAll
  static void johnIsAway() {
    team = Team.of("John", "William").with(Rules.reassigning());
    team.agent("John").outOfOffice(3);
  }

  static Stream<Named<Function<Conversation, Mail>>> machines() {
    return Stream.of(
        Named.of(
            "auto-reply (RFC 3834)",
            conversation -> conversation.mail().header("Auto-Submitted", "auto-replied")),
        Named.of(
            "bounce (null sender, delivery report)",
            conversation ->
                conversation
                    .mailFrom("MAILER-DAEMON@example.com")
                    .header("Return-Path", "<>")
                    .asDeliveryReport(team.customer().email())),
        Named.of(
            "mailing list",
            conversation ->
                conversation
                    .mail()
                    .header("List-Id", "All about printers <printers.example.com>")
                    .header("Precedence", "list")),
        Named.of(
            "the helpdesk's own loop protection",
            conversation -> conversation.mail().header("X-OTRS-Loop", "yes")));
  }

  @ParameterizedTest(name = "O3: {0}")
  @MethodSource("machines")
  void shouldMoveNothingForAMachineAndThenMoveItForThePerson(Function<Conversation, Mail> machine) {
    Agent john = team.agent("John");
    Conversation conversation = team.closedBy(john);

    conversation.answered(Workers.one(), machine.apply(conversation));

    conversation.awaitDecision("leave:automatic-message");
    assertThat(conversation.now().owner()).isEqualTo(john.id());

    conversation.answered();

    conversation.awaitOwner(team.agent("William"));
    assertThat(conversation.decisions()).hasSize(2);
  }
}
