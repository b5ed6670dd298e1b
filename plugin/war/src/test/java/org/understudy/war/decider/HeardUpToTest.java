package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.understudy.war.persistence.Inbox;

class HeardUpToTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final HeardUpTo unit = new HeardUpTo();

  @Test
  void shouldNotPassWhatIsHandledAgain() {
    assertThat(unit.from(NOW)).isZero();
    unit.read(entries(20_001, 20_002));

    assertThat(unit.from(NOW)).isEqualTo(20_001 - HeardUpTo.AT_THE_SAME_TIME);
    unit.read(entries(20_201));
    unit.read(List.of());

    assertThat(unit.from(NOW)).isEqualTo(20_201 - HeardUpTo.AT_THE_SAME_TIME);
  }

  @Test
  void shouldFindLateCommits() {
    unit.from(NOW);
    unit.read(entries(20_001));
    unit.read(entries(19_000));

    assertThat(unit.from(NOW)).isLessThanOrEqualTo(19_000);
  }

  @Test
  void shouldLookFromTheBeginningNowAndThen() {
    unit.from(NOW);
    unit.read(entries(20_001));

    assertThat(unit.from(NOW.plus(HeardUpTo.FROM_THE_BEGINNING))).isZero();
    assertThat(unit.from(NOW.plus(HeardUpTo.FROM_THE_BEGINNING).plusSeconds(1))).isPositive();
  }

  private static List<Inbox.Entry> entries(long... ids) {
    return LongStream.of(ids).mapToObj(id -> new Inbox.Entry(id, null, NOW)).toList();
  }
}
