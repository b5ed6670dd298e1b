package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.AgentScreens;
import org.understudy.acceptance.host.Letter;
import org.understudy.acceptance.host.Mail;
import org.understudy.acceptance.host.PostOffice;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Choice;
import org.understudy.acceptance.plugin.ChoicePage;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Patience;

/**
 * B1 to B8: the text that describes backups, sentence by sentence. What is quoted here stands
 * there; "associate" is an agent, "case" a conversation.
 */
@Alone
class SourceTextsStory {

  private static final Map<String, String> AWAY =
      Map.of("en", "John is away", "de", "John ist abwesend", "fr", "Absence de John");
  private static final Map<String, String> CONTINUES =
      Map.of(
          "en", "You continue with William",
          "de", "William hilft Ihnen weiter",
          "fr", "Vous continuez avec William");

  private PostOffice office;
  private Team team;
  private Agent john;
  private Agent william;
  private AgentScreens johns;

  @BeforeEach
  void aTeam() {
    office = PostOffice.open();
    team = Team.of("John", "William", "Mary").with(Rules.off());
    john = team.agent("John");
    william = team.agent("William");
    johns = john.signIn();
  }

  @AfterEach
  void withoutBackups() {
    Api.delete("backups/default");
    Api.delete("backups/agents/" + john.id());
    Rulebook.publish(List.of());
    office.close();
  }

  @Test
  @DisplayName("B1-B8: the whole story of an absent associate, in three languages")
  void shouldDoAllThatTheTextAboutBackupsSays_B1_B2_B3_B4_B5_B6_B7_B8() {
    theAdminSetsItUp();
    Conversation forwarded = open();
    Map<String, Conversation> shared = new LinkedHashMap<>();
    // "Any user can switch their working status to "Active" or "Absent" in their profile."
    johns.absentUntil("2030-01-07T08:00");
    john.awaitAvailable(false);

    // "If they select to continue, then the Backup rule will be applied." "Automatically forward
    // cases to the backup manager."
    backups("forward");
    write(forwarded, "en");
    continues(isTold(forwarded, "en", 1), "en");
    forwarded.awaitOwner(william);

    // "Automatically create group chats": "a group chat for three (the customer, the associate,
    // and the backup) is created."
    backups("group");
    int letters = 1;
    for (String language : List.of("en", "de", "fr")) {
      Conversation conversation = team.closedBy(john);
      write(conversation, language);
      continues(isTold(conversation, language, ++letters), language);
      shared.put(language, conversation);
    }
    shared.values().forEach(this::isAGroup);

    // "has the option to either wait for the associate to return"
    Conversation waits = team.closedBy(john);
    write(waits, "en");
    Letter last = isTold(waits, "en", ++letters);
    assertThat(ChoicePage.press(token(last), "wait").statusCode()).isEqualTo(303);
    waits.awaitDecision("keep:customer-waits");
    assertThat(ChoicePage.open(token(last)).body())
        .contains("You wait for John", "at the top of the list");
    assertThat(johns.toolbar().path("waitedForYou").asInt()).isZero();

    johns.active();

    isBack(shared, letters);
    Patience.until("John's toolbar shows who has waited for him")
        .until(
            () -> johns.toolbar().at("/waitedFor/0/conversation/number").asText(),
            waits.number()::equals);
    JsonNode toolbar = johns.toolbar();
    assertThat(toolbar.path("waitedForYou").asInt()).isEqualTo(1);
    assertThat(toolbar.at("/waitedFor/0/subject").asText()).isNotEmpty();
    assertThat(waits.now().owner()).isEqualTo(john.id());
    waits.repliedBy(john);
    Patience.until("it is done").until(() -> johns.toolbar().path("waitedForYou").asInt() == 0);
  }

  private void theAdminSetsItUp() {
    // "You must first turn on Away Messages in your settings before Backup settings can be enabled"
    Api.Answer refused = Rulebook.draft(List.of(), Map.of("awayMessages", false, "on", true));
    assertThat(refused.status()).isEqualTo(422);
    // "+Add default backup manager", "Only one contact can be chosen at this stage."
    standsIn("default", team.agent("Mary"));
    standsIn("default", william);
    assertThat(backups().at("/default/id").asText()).isEqualTo(String.valueOf(william.id()));
    // "Click Remove if you want to delete the existing backup manager and add another one."
    Api.delete("backups/default").ok();
    assertThat(backups().at("/default/id").asText()).isEmpty();
    standsIn("default", team.agent("Mary"));
    // "The default backup manager will be the Backup for everyone in your organization IF there is
    // not another person assigned to that contact."
    standsIn("agents/" + john.id(), william);
  }

  /** One that John works on. */
  private Conversation open() {
    Conversation conversation = team.closedBy(john);
    conversation.answered();
    conversation.awaitDecision("keep:owner-available");
    return conversation;
  }

  /** "If a customer writes to an associate when his/her working status is "Absent"". */
  private void write(Conversation conversation, String language) {
    Mail mail = conversation.mail().header("Content-Language", language);
    conversation.answered(Workers.one(), mail);
  }

  /** "the customer will receive the away notification": by e-mail and in his pages. */
  private Letter isTold(Conversation conversation, String language, int count) {
    conversation.awaitDecision("ask");
    Letter letter = office.awaitFor(team.customer().email(), count).getLast();
    assertThat(AwayLetters.withoutToken(letter)).isEqualTo(AwayLetters.ASKING.get(language));
    isSame(letter, AwayLetters.ASKING.get(language));
    assertThat(letter.subject())
        .isEqualTo("Re: [Ticket#" + conversation.number() + "] " + AWAY.get(language));
    assertThat(team.customer().signIn().zoom(conversation.number())).contains(AWAY.get(language));
    return letter;
  }

  /** "OR continue with the Backup". */
  private static void continues(Letter letter, String language) {
    String token = token(letter);
    assertThat(ChoicePage.open(token).body()).contains("<html lang=\"" + language + "\">");
    assertThat(ChoicePage.press(token, "continue").statusCode()).isEqualTo(303);
    assertThat(ChoicePage.open(token).body()).contains(CONTINUES.get(language));
  }

  private void isAGroup(Conversation conversation) {
    Patience.until("William is the third")
        .until(
            () -> Tickets.watchers(conversation.id()),
            List.of(String.valueOf(william.id()))::equals);
    assertThat(conversation.now().owner()).isEqualTo(john.id());
  }

  /** B7: the backup leaves by himself, and each customer is told once, in his language. */
  private void isBack(Map<String, Conversation> shared, int before) {
    List<Letter> letters = office.awaitFor(team.customer().email(), before + shared.size());
    shared.forEach(
        (language, conversation) -> {
          Letter letter =
              letters.stream()
                  .skip(before)
                  .filter(one -> one.subject().contains(conversation.number()))
                  .findFirst()
                  .orElseThrow();
          assertThat(letter.plain()).isEqualTo(AwayLetters.BACK.get(language));
          isSame(letter, AwayLetters.BACK.get(language));
          assertThat(letter.html()).contains("lang=\"" + language + "\"");
          assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-replied");
          assertThat(Tickets.watchers(conversation.id())).isEmpty();
          assertThat(conversation.now().owner()).isEqualTo(john.id());
          assertThat(Tickets.messages(conversation.id())).as("once").hasSize(2);
        });
  }

  /** The HTML part has the same sentences; only the colons before buttons are none there. */
  private static void isSame(Letter letter, String plain) {
    String html = AwayLetters.read(letter);
    plain
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("LINK"))
        .forEach(line -> assertThat(html).contains(line.replaceAll("[\\s\\u00a0]*:$", "")));
  }

  private static String token(Letter letter) {
    return Choice.in(letter.plain()).token();
  }

  private static JsonNode backups() {
    return Api.get("backups").ok();
  }

  private static void standsIn(String forWhom, Agent agent) {
    Api.put("backups/" + forWhom, Map.of("agent", String.valueOf(agent.id()))).ok();
  }

  private static void backups(String sharing) {
    Map<String, Object> backup = Rulebook.asking(sharing, "PT4H", "wait");
    backup.put("noticesPerDay", 50);
    Rulebook.publish(List.of(), backup);
  }
}
