package org.understudy.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Stack;

/** Hints may be lost; what they told may not. */
@Alone
class MissedHintsIT {

  private static final System.Logger LOG = System.getLogger(MissedHintsIT.class.getName());
  private static final double LOSS = 0.2;
  private static final int SOME = 40;

  @Test
  void shouldFindEverythingOnceThatHappenedWhileItWasStopped() {
    Desk desk = new Desk(Map.of());
    Parts.stopUnderstudy();
    try {
      desk.answer(SOME);
    } finally {
      Parts.startUnderstudy();
    }
    Instant started = Instant.now();

    Census census = Census.of(desk.reopened(), desk.john());

    Duration took = Duration.between(started, Instant.now());
    LOG.log(Level.INFO, "in order {0} after the start: {1}", took, census.told());
    assertThat(census.isClean()).as(census.told()).isTrue();
    assertThat(census.swept()).isEqualTo(SOME);
  }

  @Test
  void shouldFindEverythingOnceWhenOneHintInFiveIsDropped() throws IOException {
    URI understudy = Stack.running().api().resolve("../..");
    try (LossyWire wire = LossyWire.to(understudy, LOSS, 20_261_121)) {
      Desk desk =
          new Desk(Map.of("Understudy::URL", wire.address(), "Understudy::BreakerSeconds", 1));

      desk.answer(SOME);
      Census census = Census.of(desk.reopened(), desk.john());

      String hints = "%d hints passed, %d dropped".formatted(wire.passed(), wire.dropped());
      LOG.log(Level.INFO, "{0}: {1}", hints, census.told());
      assertThat(census.isClean()).as(census.told()).isTrue();
      assertThat(wire.dropped()).isPositive();
      assertThat(wire.passed()).isPositive();
    }
  }
}
