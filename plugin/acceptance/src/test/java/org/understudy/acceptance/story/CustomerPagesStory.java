package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
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
 * B6, B7, B8: the pages behind the links, over HTTP as browsers, scanners and guessers use them.
 */
@Alone
class CustomerPagesStory {

  private static Team team;
  private static Agent john;
  private static Agent william;

  @BeforeAll
  static void johnIsAway() {
    team = Team.of("John", "William").with(Rules.off());
    john = team.agent("John");
    william = team.agent("William");
    Api.put("backups/agents/" + john.id(), Map.of("agent", String.valueOf(william.id()))).ok();
    asking("forward");
    john.absent(null);
  }

  @AfterAll
  static void withoutBackups() {
    Api.delete("backups/agents/" + john.id());
    Rulebook.publish(List.of());
  }

  @Test
  @DisplayName("B6: opened a hundred times by scanners nothing changes; one press does")
  void shouldChangeNothingUntilAButtonIsPressed_B6() {
    Conversation conversation = asked();
    String token = token(conversation);

    for (int i = 0; i < 50; i++) {
      assertThat(patiently(() -> ChoicePage.open(token)).statusCode()).isEqualTo(200);
      assertThat(patiently(() -> ChoicePage.head(token)).statusCode()).isEqualTo(200);
    }
    assertThat(new Choice(token).look().ok().path("state").asText()).isEqualTo("open");
    assertThat(ChoicePage.press(token, "nonsense").statusCode()).isEqualTo(400);
    assertThat(conversation.now().owner()).isEqualTo(john.id());

    HttpResponse<String> pressed = ChoicePage.press(token, "continue");

    assertThat(pressed.statusCode()).isEqualTo(303);
    conversation.awaitOwner(william);
    HttpResponse<String> after = ChoicePage.open(token);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body())
        .contains("You continue with William", "William takes over your conversation")
        .doesNotContain("<button", "<script");
    assertThat(ChoicePage.press(token, "continue").statusCode()).as("again").isEqualTo(303);
    HttpResponse<String> other = ChoicePage.press(token, "wait");
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.body()).contains("answered before", "You continue with William");
  }

  @Test
  @DisplayName("B6: two people press different buttons at once: one counts, both are told which")
  void shouldTellBothWhichButtonCounts_B6() {
    Conversation conversation = asked();
    String token = token(conversation);

    List<HttpResponse<String>> answers =
        Stream.of("wait", "continue", "wait", "continue", "wait", "continue")
            .parallel()
            .map(button -> ChoicePage.press(token, button))
            .toList();

    String chosen = new Choice(token).look().ok().path("choice").asText();
    String title = chosen.equals("wait") ? "You wait for John" : "You continue with William";
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .hasSize(3)
        .allSatisfy(answer -> assertThat(answer.body()).contains(title));
    assertThat(ChoicePage.open(token).body()).contains(title);
    assertThat(conversation.decisions())
        .filteredOn(decision -> decision.cause().equals("customer-chose"))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  @DisplayName("B8: who leaves it to us gets what the admin chose for silence")
  void shouldDecideForWhoHasNoPreference_B6_B8() {
    Conversation conversation = asked();

    assertThat(ChoicePage.press(token(conversation), "either").statusCode()).isEqualTo(303);

    conversation.awaitOwner(william);
  }

  @Test
  @DisplayName("B6: the page keeps to itself, and speaks the reader's language")
  void shouldKeepToItselfInThreeLanguages_B6() {
    String token = token(asked());

    HttpResponse<String> page = ChoicePage.open(token);

    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("script", "unsafe");
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.body()).contains("<html lang=\"en\">", "John is away");
    assertThat(ChoicePage.ask("GET", token + "?lang=de").body()).contains("Auf John warten");
    assertThat(ChoicePage.ask("GET", token + "?lang=fr").body()).contains("Attendre John");
    assertThat(ChoicePage.open("guessed", "Accept-Language", "xx, fr-CA;q=0.9").body())
        .contains("<html lang=\"fr\">");
  }

  @Test
  @DisplayName("B6: a thousand guesses: a friendly page, nothing accepted, no fault")
  void shouldAcceptNoGuess_B6() {
    Conversation conversation = asked();
    String token = token(conversation);
    SecureRandom random = new SecureRandom();

    List<Integer> statuses =
        IntStream.range(0, 1000)
            .parallel()
            .mapToObj(
                i -> {
                  String guess = i % 2 == 0 ? random(random) : altered(token, random);
                  return (i % 3 == 0 ? ChoicePage.open(guess) : ChoicePage.press(guess, "continue"))
                      .statusCode();
                })
            .toList();

    assertThat(statuses).containsOnly(404, 429).contains(404);
    for (String odd : List.of("", "%00", "..%2f..", "a/b", "%F0%9F%98%80", "x".repeat(3000))) {
      assertThat(patiently(() -> ChoicePage.ask("GET", odd)).statusCode()).as(odd).isLessThan(500);
    }
    assertThat(patiently(() -> ChoicePage.ask("DELETE", token)).statusCode()).isEqualTo(405);
    assertThat(ChoicePage.press(token, "x".repeat(8_000)).statusCode()).isEqualTo(413);
    assertThat(new Choice(token).look().status()).isIn(200, 429);
    assertThat(conversation.now().owner()).isEqualTo(john.id());
  }

  /** As a customer who tries again when he is told that it was too often. */
  private static HttpResponse<String> patiently(
      java.util.function.Supplier<HttpResponse<String>> request) {
    return Patience.until("there is room for one more request")
        .until(request::get, answer -> answer.statusCode() != 429);
  }

  private static String random(SecureRandom random) {
    byte[] bytes = new byte[40];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String altered(String token, SecureRandom random) {
    int at = random.nextInt(token.length());
    char other = token.charAt(at) == 'A' ? 'B' : 'A';
    return token.substring(0, at) + other + token.substring(at + 1);
  }

  /** The customer of a conversation of John has got his message. */
  private static Conversation asked() {
    Conversation conversation = team.closedBy(john);
    conversation.answered();
    conversation.awaitDecision("ask");
    return conversation;
  }

  private static String token(Conversation conversation) {
    return Choice.in(
            Patience.until("the customer has got a message")
                .until(() -> Tickets.messages(conversation.id()), all -> !all.isEmpty())
                .getLast())
        .token();
  }

  private static void asking(String sharing) {
    Map<String, Object> backup = Rulebook.asking(sharing, "PT4H", "apply");
    backup.put("noticesPerDay", 50);
    Rulebook.publish(List.of(), backup);
  }
}
