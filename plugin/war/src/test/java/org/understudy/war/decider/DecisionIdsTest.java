package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionIdsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123Z");

  private final DecisionIds unit = new DecisionIds();

  @Test
  void shouldGrowWithTheTimeAndWithinAMoment() {
    List<String> made =
        IntStream.range(0, 300).mapToObj(before -> unit.next(NOW, before).toString()).toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(unit.next(NOW.plusMillis(1), 0).toString()).isGreaterThan(made.getLast());
  }

  @Test
  void shouldDifferForTwoNodesInTheSameMoment() {
    UUID id = unit.next(NOW, 7);

    assertThat(id).isNotEqualTo(new DecisionIds().next(NOW, 7)).isNotEqualTo(unit.next(NOW, 7));
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void shouldStayUniqueWhenAMomentHasMoreThanCanBeOrdered() {
    assertThat(IntStream.range(0, 5_000).mapToObj(before -> unit.next(NOW, before)))
        .doesNotHaveDuplicates();
  }
}
