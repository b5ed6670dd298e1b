package org.understudy.acceptance.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

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

  /** How this compares with another kind that was measured in turns with it. */
  Ratio over(Samples other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      ratios.add(quantile(blocks.get(i), 0.5) / quantile(other.blocks.get(i), 0.5));
    }
    // The same resamples in every run: only the measurements shall differ.
    Random random = new Random(1);
    List<Double> medians = new ArrayList<>();
    for (int i = 0; i < RESAMPLES; i++) {
      List<Double> drawn = new ArrayList<>();
      ratios.forEach(any -> drawn.add(ratios.get(random.nextInt(ratios.size()))));
      medians.add(quantile(drawn, 0.5));
    }
    return new Ratio(quantile(ratios, 0.5), quantile(medians, 0.025), quantile(medians, 0.975));
  }

  /**
   * @param median of the blocks' ratios
   * @param low lower end of the 95 % interval
   * @param high upper end of the 95 % interval
   */
  record Ratio(double median, double low, double high) {

    String against(double goal) {
      String verdict = high <= goal ? "reached" : low > goal ? "missed" : "no result, too noisy";
      return "%.2f x  [%.2f .. %.2f]  goal <= %.2f x: %s"
          .formatted(median, low, high, goal, verdict);
    }
  }

  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1, Math.round(part * (sorted.size() - 1))));
  }
}
