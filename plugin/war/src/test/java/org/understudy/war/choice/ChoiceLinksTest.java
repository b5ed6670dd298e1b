package org.understudy.war.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.AwayNotices;
import org.understudy.conversation.ConversationFixture;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Effects;
import org.understudy.war.config.LinkSettings;

class ChoiceLinksTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Pattern LINK =
      Pattern.compile("https://help\\.example\\.org/understudy/choices/(\\S+)\\?choose=(\\w+)");

  private final ChoiceLinks unit =
      new ChoiceLinks(
          new LinkSettings(
              URI.create("https://help.example.org/understudy"),
              List.of("a-secret-of-at-least-32-characters")));
  private final UUID decision = UUID.randomUUID();

  @Test
  void shouldPutLinksIntoTheMessageWhenItIsSent_B6() {
    AwayNotices.Links places = unit.places(decision, NOW);
    Change stored = change("Wait: " + places.waitLink() + "\nOr: " + places.continueLink());

    Change sent = unit.filled(stored);

    Matcher found = LINK.matcher(sent.effects().message().body());
    assertThat(found.results().map(link -> link.group(2))).containsExactly("wait", "continue");
    assertThat(found.reset().find()).isTrue();
    assertThat(ChoiceTokens.hash(found.group(1))).isEqualTo(unit.hash(decision, NOW));
    assertThat(unit.check(found.group(1)).authentic()).isTrue();
    assertThat(unit.check(found.group(1)).expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
    assertThat(stored.effects().message().body()).doesNotContain(found.group(1));
    assertThat(sent.id()).isEqualTo(stored.id());
  }

  @Test
  void shouldMakeNoLinkForAnotherDecision_B6() {
    Change forged = change(unit.places(UUID.randomUUID(), NOW).continueLink());

    assertThat(unit.filled(forged)).isEqualTo(forged);
    assertThat(unit.filled(change(null))).isEqualTo(change(null));
  }

  private Change change(String body) {
    Change.Note message = body == null ? null : new Change.Note("John is away", body);
    return Change.of(
        decision.toString(),
        ConversationFixture.reopened().build(),
        Effects.NONE.withMessage(message));
  }
}
