package org.understudy.simulation;

import java.time.Duration;
import java.util.Arrays;

/**
 * How long customers waited for somebody to be found.
 *
 * @param half half of them waited no longer
 * @param mostly nine of ten waited no longer
 */
public record Waits(Duration half, Duration mostly, Duration longest) {

  /** Nobody waited. */
  public static final Waits NONE = new Waits(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /** Seconds are gathered while a simulation runs; most of them are 0. */
  static final class Gathered {

    private int[] seconds = new int[16];
    private int count;

    void add(Duration time) {
      if (count == seconds.length) {
        seconds = Arrays.copyOf(seconds, count * 2);
      }
      seconds[count++] = (int) Math.min(Integer.MAX_VALUE, time.toSeconds());
    }

    Waits waits() {
      if (count == 0) {
        return NONE;
      }
      int[] sorted = Arrays.copyOf(seconds, count);
      Arrays.sort(sorted);
      return new Waits(at(sorted, 0.5), at(sorted, 0.9), at(sorted, 1));
    }

    private static Duration at(int[] sorted, double part) {
      int index = (int) Math.ceil(part * sorted.length) - 1;
      return Duration.ofSeconds(sorted[Math.max(0, index)]);
    }
  }
}
