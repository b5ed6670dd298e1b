package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.understudy.fairness.Fairness;
import org.understudy.fairness.Share;

/** How evenly work was given out. */
@Schema(name = "Fairness")
record FairnessFigures(
    @Schema(description = "How many conversations in all.") long given,
    @Schema(
            description =
                "How many more than expected the one with the most got, beyond the one with the"
                    + " least; 0 is even.",
            example = "1.5")
        double spread,
    @Schema(
            description = "Jain's index of what each got against what was expected; 1 is even.",
            example = "0.98")
        double jain,
    @Schema(
            description = "Largest difference between a part and the expected part, from 0 to 1.",
            example = "0.05")
        double largestDifference) {

  /** What one agent got. */
  @Schema(name = "Share")
  record Part(
      AgentReference agent,
      @Schema(example = "12") long got,
      @Schema(description = "If all who were there had shared.", example = "11.5")
          double expected) {}

  static FairnessFigures of(Fairness fairness) {
    return new FairnessFigures(
        fairness.given(),
        rounded(fairness.spread()),
        rounded(fairness.jain()),
        rounded(fairness.largestDifference()));
  }

  static List<Part> parts(List<Share> shares, HostView host) {
    return shares.stream()
        .map(share -> new Part(host.agent(share.agent()), share.got(), rounded(share.expected())))
        .toList();
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}
