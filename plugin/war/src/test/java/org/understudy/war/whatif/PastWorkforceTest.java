package org.understudy.war.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.AgentId;
import org.understudy.war.persistence.HistoryEntry;

class PastWorkforceTest {

  private static final AgentId JOHN = new AgentId("3");
  private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

  @Test
  void shouldTakeEverySourceThatTheHistoryMayTellOf_N3() {
    List<HistoryEntry> history =
        Arrays.stream(Source.values()).map(PastWorkforceTest::away).toList();

    Map<AgentId, List<AwayTime>> away = PastWorkforce.away(history);

    assertThat(away.get(JOHN))
        .extracting(AwayTime::source)
        .containsExactly(Source.STATUS, Source.OUT_OF_OFFICE, Source.CALENDAR, Source.STATUS);
  }

  @Test
  void shouldLeaveOutWhatWasOverAtOnce_N3() {
    HistoryEntry moment = new HistoryEntry(1, JOHN, false, Source.STATUS, MONDAY, MONDAY);

    assertThat(PastWorkforce.away(List.of(moment))).isEmpty();
  }

  private static HistoryEntry away(@Nullable Source source) {
    return new HistoryEntry(1, JOHN, false, source, MONDAY, MONDAY.plusSeconds(3600));
  }
}
