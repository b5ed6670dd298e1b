package org.understudy.war.server;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure that was found in blocks: its middle, the least and the most. */
record Spread(double middle, double least, double most) {

  static <T> Spread of(List<T> blocks, ToDoubleFunction<T> figure) {
    double[] sorted = blocks.stream().mapToDouble(figure).sorted().toArray();
    return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  @Override
  public String toString() {
    String format = least < 100 ? "%.2f [%.2f .. %.2f]" : "%.0f [%.0f .. %.0f]";
    return format.formatted(middle, least, most);
  }
}
