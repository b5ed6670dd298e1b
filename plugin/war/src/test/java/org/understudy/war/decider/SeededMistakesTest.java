package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.understudy.war.decider.HistoryFindings.Kind;

/** The histories find what is broken on purpose; without that they would show nothing. */
class SeededMistakesTest {

  /** So many histories are looked at before a mistake counts as not found. */
  private static final int WITHIN = 400;

  @Test
  void shouldFindARemovedKeyOfTheInbox() {
    assertFound(Kind.HEARD_TWICE, HistoryMistake.NO_INBOX_KEY);
  }

  @Test
  void shouldFindARemovedFencingClause() {
    assertFound(Kind.OLD_TOKEN, HistoryMistake.NO_FENCING);
  }

  @Test
  void shouldFindARemovedKeyOfDecisionsOnceNothingStandsBeforeIt() {
    assertFound(Kind.DECIDED_TWICE, HistoryMistake.NO_FENCING, HistoryMistake.NO_DECISION_KEY);
  }

  @Test
  void shouldFindARemovedCapacity_A5() {
    assertFound(Kind.ABOVE_LIMIT, HistoryMistake.NO_CAPACITY);
  }

  @Test
  void shouldFindAHostThatDoesNotCompare_O4() {
    assertFound(Kind.PERSON_UNDONE, HistoryMistake.NO_COMPARISON);
  }

  @Test
  void shouldFindAHostThatDoesEverythingTwice() {
    assertFound(
        Kind.EFFECT_TWICE, HistoryMistake.NO_COMPARISON, HistoryMistake.NO_MEMORY_OF_CHANGES);
  }

  @Test
  void shouldFindForgottenEffects() {
    assertFound(Kind.NEVER_QUIET, HistoryMistake.PENDING_FORGOTTEN);
  }

  @Test
  void shouldFindAMemoryThatOutlivesItsBatch() {
    assertFound(Kind.MEMORY_DIFFERS, HistoryMistake.MEMORY_KEPT);
  }

  private static void assertFound(Kind kind, HistoryMistake... mistakes) {
    assertThat(LongStream.rangeClosed(1, WITHIN))
        .as("%s in %d histories", kind, WITHIN)
        .anyMatch(seed -> History.play(seed, false, Set.of(mistakes)).found().containsKey(kind));
  }
}
