package org.understudy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.understudy.rules.RulesFixture.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.ConversationId;
import org.understudy.fairness.Share;
import org.understudy.helpdesk.HostDriver;
import org.understudy.helpdesk.InMemoryHelpdesk;

/** From what people do in a host, through its archive, to the figures. */
class RememberedPastTest {

  private Instant now = PastFixture.FROM;
  private final InMemoryHelpdesk helpdesk = new InMemoryHelpdesk(new Passing());
  private final HostDriver host = helpdesk.host();

  @Test
  void shouldShareWhatJohnDidAloneThen_N3() {
    for (int i = 0; i < 10; i++) {
      ConversationId id = host.newConversation(host.team());
      host.takeAs(host.john(), id);
      pass(Duration.ofMinutes(10));
      host.closeAs(host.john(), id);
      pass(Duration.ofMinutes(1));
    }

    Figures figures =
        new PastFixture()
            .agents(host.john().value(), host.william().value())
            .remembered(helpdesk.archive())
            .in(host.team())
            .under(rules().build());

    assertThat(figures.counts().assigned()).isEqualTo(10);
    assertThat(figures.teams().getFirst().shares())
        .extracting(Share::agent, Share::got)
        .containsExactlyInAnyOrder(tuple(host.john(), 5L), tuple(host.william(), 5L));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  /** Stands still unless a test lets time pass. */
  private final class Passing extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("Only moments are asked for.");
    }
  }
}
