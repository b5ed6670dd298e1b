package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PastConversation;
import org.understudy.conversation.PastOpening;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Archive;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.helpdesk.PastPage;

class ZnunyArchiveTest {

  private static final Instant SINCE = Instant.ofEpochSecond(1_700_000_000);

  private static final String OPENING =
      """
      {"Kind": "reopened", "At": 1700600000, "QueueID": 5, "OwnerID": 3, "WrittenAt": 1700600000,
       "Channel": "email", "AnsweredAt": null, "ClosedAt": %s, "LastOwnerID": 1}""";

  private StubZnuny znuny;
  private Archive unit;

  @BeforeEach
  void start() throws IOException {
    znuny = new StubZnuny(Duration.ofSeconds(20));
    unit = znuny.znuny().archive();
  }

  @AfterEach
  void stop() {
    znuny.close();
  }

  @Test
  void shouldReadHowConversationsWere_N3() {
    znuny.answers(page(ticket(12, OPENING.formatted("1700600900"))));

    PastPage page = unit.since(SINCE, 11, 500);

    assertThat(page.last()).isEqualTo(20);
    assertThat(page.more()).isFalse();
    PastConversation past = page.conversations().getFirst();
    assertThat(past.organisation()).isEqualTo("acme");
    assertThat(past.openings())
        .containsExactly(
            new PastOpening(
                Opening.Kind.REOPENED,
                Instant.ofEpochSecond(1_700_600_000),
                new TeamId("5"),
                new AgentId("3"),
                Instant.ofEpochSecond(1_700_600_000),
                Channel.EMAIL,
                null,
                Instant.ofEpochSecond(1_700_600_900),
                null));
  }

  @Test
  void shouldLeaveOutOneThatEndsBeforeItBegins_N3() {
    znuny.answers(
        page(
            ticket(12, OPENING.formatted("1700500000"))
                + ","
                + ticket(13, OPENING.formatted("null"))));

    assertThat(unit.since(SINCE, 0, 500).conversations())
        .extracting(past -> past.id().value())
        .containsExactly("13");
  }

  @Test
  void shouldNotTrustAPageThatGoesBack_N3() {
    znuny.answers(page(ticket(12, OPENING.formatted("null"))));

    assertThatThrownBy(() -> unit.since(SINCE, 12, 500)).isInstanceOf(HelpdeskUnavailable.class);
  }

  private static String page(String tickets) {
    return "{\"Last\": 20, \"More\": 0, \"Tickets\": [" + tickets + "]}";
  }

  private static String ticket(int id, String opening) {
    return """
        {"TicketID": %d, "TicketNumber": "2026", "CustomerID": "acme", "CustomerUserID": null,
         "PriorityID": 3, "Created": 1700000000, "Subject": "Printer", "Type": null,
         "Service": null, "Tier": null, "Fields": {}, "Openings": [%s]}"""
        .formatted(id, opening);
  }
}
