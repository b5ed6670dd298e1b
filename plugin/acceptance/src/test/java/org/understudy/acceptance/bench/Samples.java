package org.understudy.acceptance.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Times of one kind in milliseconds, kept by the block in which they were taken. */
final class Samples {

  private static final int RESAMPLES = 2000;

  private final List<List<Double>> blocks = new ArrayList<>();

  void newBlock() {
    blocks.add(new ArrayList<>());
  }

  void add(double milliseconds) {
    blocks.getLast().add(milliseconds);
  }

  /** Over all blocks, 0.5 for the median. */
  double quantile(double part) {
    return quantile(blocks.stream().flatMap(List::stream).toList(), part);
  }

  int count() {
    return blocks.stream().mapToInt(List::size).sum();
  }

  /** How many times as long as another kind that was measured in turns with it. */
  Interval over(Samples other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      ratios.add(quantile(blocks.get(i), 0.5) / quantile(other.blocks.get(i), 0.5));
    }
    return Interval.of(ratios.size(), drawn -> quantile(pick(ratios, drawn), 0.5));
  }

  /** A quantile over all blocks. */
  Interval at(double part) {
    return Interval.of(
        blocks.size(),
        drawn -> quantile(pick(blocks, drawn).stream().flatMap(List::stream).toList(), part));
  }

  /** By how much longer than another kind, at a quantile over all blocks. */
  Interval added(Samples other, double part) {
    return Interval.of(
        blocks.size(),
        drawn ->
            quantile(pick(blocks, drawn).stream().flatMap(List::stream).toList(), part)
                - quantile(
                    pick(other.blocks, drawn).stream().flatMap(List::stream).toList(), part));
  }

  /**
   * A figure that was found in blocks.
   *
   * @param low lower end of the 95 % interval, by drawing blocks again and again
   * @param high upper end of the 95 % interval
   */
  record Interval(double middle, double low, double high) {

    static Interval of(int blocks, ToDoubleFunction<List<Integer>> figure) {
      List<Integer> all = new ArrayList<>();
      for (int block = 0; block < blocks; block++) {
        all.add(block);
      }
      // The same draws in every run: only the measurements shall differ.
      Random random = new Random(1);
      List<Double> figures = new ArrayList<>();
      for (int i = 0; i < RESAMPLES; i++) {
        List<Integer> drawn = new ArrayList<>();
        all.forEach(any -> drawn.add(all.get(random.nextInt(blocks))));
        figures.add(figure.applyAsDouble(drawn));
      }
      return new Interval(
          figure.applyAsDouble(all), quantile(figures, 0.025), quantile(figures, 0.975));
    }

    /** Whether the whole interval is on one side of a goal. */
    boolean decides(double goal) {
      return high <= goal || low > goal;
    }

    /** One cell each for the figure, the goal, and whether it is reached. */
    String against(double goal, String unit) {
      String verdict = high <= goal ? "pass" : low > goal ? "MISS" : "no result: too noisy";
      return "%6.2f %-2s [%6.2f .. %6.2f]   <= %5.2f %-2s  %s"
          .formatted(middle, unit, low, high, goal, unit, verdict);
    }
  }

  private static <T> List<T> pick(List<T> from, List<Integer> indexes) {
    return indexes.stream().map(from::get).toList();
  }

  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1, Math.round(part * (sorted.size() - 1))));
  }
}
