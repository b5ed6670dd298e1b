package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The real decider in random histories with faults, judged by a simple model. More of them by
 * {@code -Dunderstudy.histories=100000}, a single one again by {@code -Dunderstudy.seed=513}.
 */
class HistoriesTest {

  private static final System.Logger LOG = System.getLogger(HistoriesTest.class.getName());
  private static final int MANY = Integer.getInteger("understudy.histories", 300);

  /** How many that went wrong are told in full. */
  private static final int TOLD = 3;

  @Test
  void shouldNeverGoWrong_A1_A5_N2_N8_O1_O4_R1_R4_R8_W5() {
    play(MANY, false);
  }

  @Test
  void shouldGiveEachOneHisTurn_R5() {
    play(Math.max(1, MANY / 4), true);
  }

  private static void play(int many, boolean takesTurns) {
    Long single = Long.getLong("understudy.seed");
    LongStream seeds = single == null ? LongStream.rangeClosed(1, many) : LongStream.of(single);

    List<History.Told> played =
        seeds.parallel().mapToObj(seed -> History.play(seed, takesTurns, Set.of())).toList();

    LOG.log(
        System.Logger.Level.INFO,
        "{0} histories, {1} decisions",
        played.size(),
        played.stream().mapToInt(History.Told::decisions).sum());
    List<History.Told> wrong =
        played.stream().filter(history -> !history.found().isEmpty()).toList();
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d histories went wrong. %s"
                    .formatted(
                        wrong.size(),
                        played.size(),
                        wrong.stream().limit(TOLD).map(History.Told::text).toList()))
        .isEmpty();
    assertThat(played).allMatch(history -> history.decisions() > 0);
  }
}
