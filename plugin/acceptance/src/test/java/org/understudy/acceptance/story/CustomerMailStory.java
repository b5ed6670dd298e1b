package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.acceptance.host.Letter;
import org.understudy.acceptance.host.Mail;
import org.understudy.acceptance.host.PostOffice;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;

/** B1, B5, R7: what customers get by e-mail from the real helpdesk, word for word. */
@Alone
class CustomerMailStory {

  private PostOffice office;
  private Team team;
  private Agent john;

  @BeforeEach
  void johnIsAwayAndTheCustomerIsAsked() {
    office = PostOffice.open();
    team = Team.of("John", "William").with(Rules.off());
    john = team.agent("John");
    Api.put(
            "backups/agents/" + john.id(),
            Map.of("agent", String.valueOf(team.agent("William").id())))
        .ok();
    Rulebook.publish(List.of(), asking());
  }

  @AfterEach
  void close() {
    Api.delete("backups/agents/" + john.id());
    Api.put("customer-design", Map.of()).ok();
    Rulebook.publish(List.of());
    office.close();
  }

  @ParameterizedTest(name = "B1, B5: word for word in {0}")
  @CsvSource({"en,John is away", "de,John ist abwesend", "fr,Absence de John"})
  void shouldWriteInTheLanguageOfTheMessageInTheThread_B1_B5(String language, String subject) {
    Api.put("customer-design", Map.of("name", "Miller & Söhne", "colour", "#ffcc00")).ok();
    Conversation conversation = team.closedBy(john);
    john.absentUntil(Instant.parse("2030-01-07T08:00:00Z"));
    Mail mail = conversation.mail().header("Content-Language", language + "-XX");
    mail.header("References", "<one@example.com> <two@example.com>");

    conversation.answered(Workers.one(), mail);

    conversation.awaitDecision("ask");
    Letter letter = office.awaitFor(team.customer().email(), 1).getLast();
    assertThat(AwayLetters.withoutToken(letter)).isEqualTo(AwayLetters.ASKING.get(language));
    assertThat(letter.subject()).contains(conversation.number(), subject);
    assertThat(letter.type()).isEqualTo("multipart/alternative");
    assertThat(letter.types()).containsExactly("text/plain", "text/html");
    assertThat(letter.html())
        .contains("Miller &amp; Söhne", "background:#ffcc00;color:#000000", "lang=\"" + language)
        .containsPattern("choose(=|&#x3D;)wait\"[^>]*>[^<]*John[^<]*</a>")
        .containsPattern("choose(=|&#x3D;)continue\"[^>]*>[^<]*William[^<]*</a>")
        .doesNotContain("<script");
    assertThat(letter.header("In-Reply-To")).isEqualTo("<" + mail.messageId() + ">");
    assertThat(letter.header("References"))
        .isEqualTo("<one@example.com> <two@example.com> <" + mail.messageId() + ">");
    assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-replied");
    assertThat(team.customer().signIn().zoom(conversation.number())).contains(subject);
  }

  @Test
  @DisplayName("B5: a responder that hides what it is, and a bomb of answers: one notice")
  void shouldEndALoopAndABombAfterOneNotice_B5() {
    Conversation conversation = team.closedBy(john);
    john.absent(null);
    conversation.answered();
    conversation.awaitDecision("ask");
    office.awaitFor(team.customer().email(), 1);

    // It answers each of our e-mails, without any of the marks of a machine.
    for (int answered = 0; answered < office.sentTo(team.customer().email()).size(); answered++) {
      conversation.answered();
    }
    IntStream.range(0, 12)
        .parallel()
        .forEach(i -> conversation.answered(Workers.one(), conversation.mail()));

    // Whatever was heard is decided before this one is.
    Conversation later = team.opened("Another matter");
    later.awaitDecision("leave:agents-pick");
    assertThat(office.sentTo(team.customer().email())).hasSize(1);
    assertThat(Tickets.messages(conversation.id())).hasSize(1);
  }

  @Test
  @DisplayName("W5: nobody is there: the customer is told once, and somebody comes")
  void shouldTellTheCustomerThatNobodyIsThereYet_W5() {
    Map<String, Object> backup = asking();
    backup.put("nobodyThere", Map.of("en", "Hm.", "fr", "Personne de {team} n'est là : {number}."));
    Rulebook.publish(List.of(), backup);
    Team other = Team.of("Ada").with(Rules.assigning());
    other.agent("Ada").absent(null);
    Mail mail = other.mail("Une question").header("Content-Language", "fr");

    Conversation conversation = other.opened(mail);

    conversation.awaitDecision("wait:all-absent");
    Letter letter = office.awaitFor(other.customer().email(), 1).getLast();
    assertThat(letter.plain())
        .isEqualTo("Personne de " + other.name() + " n'est là : " + conversation.number() + ".");
    assertThat(letter.html()).contains("lang=\"fr\"");
    other.agent("Ada").active();
    conversation.awaitOwner(other.agent("Ada"));
    assertThat(office.sentTo(other.customer().email())).hasSize(1);
  }

  @Test
  @DisplayName("R7: a welcome with HTML, scripts and places in names stays what it is")
  void shouldInterpretNothingOfWhatCustomersWrite_R7_B5() {
    Map<String, Object> rule =
        Rulebook.rule("welcome", Rulebook.toTeam(team.queue()), Rulebook.in(team.queue()));
    rule.put("welcome", "{agent} has <b>your</b> message {number}.");
    Rulebook.publish(List.of(rule));
    String subject = "<script>alert(1)</script> {agent} {{name}}";

    Conversation conversation = team.opened(subject);

    conversation.awaitOtherOwner(Agent.NOBODY);
    Letter letter = office.awaitFor(team.customer().email(), 1).getLast();
    assertThat(letter.plain()).contains("has <b>your</b> message " + conversation.number());
    assertThat(letter.html()).contains("has &lt;b&gt;your&lt;/b&gt; message");
    assertThat(letter.subject()).contains(subject);
    assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-replied");
  }

  private static Map<String, Object> asking() {
    return Rulebook.asking("group", "PT4H", "wait");
  }
}
