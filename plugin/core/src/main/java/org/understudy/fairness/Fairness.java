package org.understudy.fairness;

import java.util.List;

/**
 * How evenly work was given out.
 *
 * @param given how many conversations in all
 * @param spread how many more the one with the most got beyond what was expected than the one with
 *     the least: 0 when everybody got what was expected
 * @param jain Jain's index of what each got against what was expected: 1 when it is even, 1/n when
 *     one of n got everything
 * @param largestDifference between a part and the expected part of all work, from 0 to 1
 */
public record Fairness(long given, double spread, double jain, double largestDifference) {

  /** Nothing was given out, which is even. */
  public static final Fairness NOTHING = new Fairness(0, 0, 1, 0);

  /** Those of whom nothing was expected and who got nothing do not count. */
  public static Fairness of(List<Share> shares) {
    long given = shares.stream().mapToLong(Share::got).sum();
    double expected = shares.stream().mapToDouble(Share::expected).sum();
    if (given == 0 || expected == 0) {
      return new Fairness(given, 0, 1, 0);
    }
    double most = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    double largest = 0;
    double sum = 0;
    double squares = 0;
    int people = 0;
    for (Share share : shares) {
      if (share.got() > 0 || share.expected() > 0) {
        double more = share.got() - share.expected();
        most = Math.max(most, more);
        least = Math.min(least, more);
        largest =
            Math.max(largest, Math.abs(share.got() / (double) given - share.expected() / expected));
      }
      if (share.expected() > 0) {
        double ratio = share.got() / share.expected();
        sum += ratio;
        squares += ratio * ratio;
        people++;
      }
    }
    return new Fairness(given, most - least, jain(sum, squares, people), largest);
  }

  private static double jain(double sum, double squares, int people) {
    return squares == 0 ? 1 : sum * sum / (people * squares);
  }
}
