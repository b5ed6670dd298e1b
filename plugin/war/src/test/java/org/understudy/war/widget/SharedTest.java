package org.understudy.war.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** C5: however many look, one reads. */
class SharedTest {

  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
  private static final Duration FRESH = Duration.ofSeconds(12);

  private final AtomicInteger reads = new AtomicInteger();

  @Test
  void shouldReadOnceForAllWhoLookWhileItIsFresh_C5() {
    Shared<Integer> unit = new Shared<>(FRESH, now -> reads.incrementAndGet());

    for (int i = 0; i < 5_000; i++) {
      assertThat(unit.at(START.plusMillis(2 * i))).isEqualTo(1);
    }

    assertThat(unit.at(START.plus(FRESH))).isEqualTo(2);
    unit.forget();
    assertThat(unit.at(START.plus(FRESH))).isEqualTo(3);
  }

  @Test
  void shouldLetNobodyWaitForWhoReads_C5() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Shared<Integer> unit =
        new Shared<>(
            FRESH,
            now -> {
              if (now.isAfter(START)) {
                begun.countDown();
                await(end);
              }
              return reads.incrementAndGet();
            });
    assertThat(unit.at(START)).isEqualTo(1);

    try (ExecutorService reader = Executors.newFixedThreadPool(2)) {
      Future<Integer> reading = reader.submit(() -> unit.at(START.plus(FRESH)));
      await(begun);
      assertThat(unit.at(START.plusSeconds(13))).as("the one before").isEqualTo(1);
      Future<Integer> late = reader.submit(() -> unit.at(START.plusSeconds(24)));
      end.countDown();

      assertThat(reading.get()).isEqualTo(2);
      assertThat(late.get()).as("the one before would be too old").isGreaterThanOrEqualTo(2);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
