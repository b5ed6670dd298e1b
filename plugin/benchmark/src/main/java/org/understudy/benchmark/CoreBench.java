package org.understudy.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures decisions of the core beside those of others, and says what came out. */
public final class CoreBench {

  private static final List<String> AGENTS = List.of("20", "200", "2000", "10000");
  private static final List<String> RULES = List.of("10", "50", "200");

  private CoreBench() {}

  private record Point(String side, String agents, String rules) {}

  private record Figure(double microseconds, double error, double bytes) {}

  public static void main(String[] arguments) throws RunnerException {
    System.out.println("Measuring decisions of the core, about four minutes.");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Deciding.class.getName() + "\\.")
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<Point, Figure> figures = new HashMap<>();
    for (RunResult result : results) {
      var primary = result.getPrimaryResult();
      var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      figures.put(
          new Point(
              primary.getLabel(),
              result.getParams().getParam("agents"),
              result.getParams().getParam("rules")),
          new Figure(
              primary.getScore(),
              primary.getScoreError(),
              bytes == null ? Double.NaN : bytes.getScore()));
    }
    print(figures);
  }

  private static void print(Map<Point, Figure> figures) {
    System.out.printf(
        "%n%8s %6s %22s %12s %14s %14s%n",
        "agents", "rules", "understudy", "allocated", "sorted anew", "drools");
    for (String agents : AGENTS) {
      for (String rules : RULES) {
        Figure ours = at(figures, "understudy", agents, rules);
        System.out.printf(
            "%8s %6s %10.1f us +- %6.1f %9.1f kB %11.1f us %11.1f us%n",
            agents,
            rules,
            ours.microseconds,
            ours.error,
            ours.bytes / 1000,
            at(figures, "sortedAnew", agents, rules).microseconds,
            at(figures, "drools", agents, rules).microseconds);
      }
    }
    double large = at(figures, "understudy", "2000", "50").microseconds;
    double small = at(figures, "understudy", "20", "50").microseconds;
    double engine = at(figures, "drools", "2000", "50").microseconds;
    System.out.printf("%n2,000 agents, 50 rules%n");
    line("one decision", large, "us", "<= 25", large <= 25);
    line("against 20 agents", large / small, "x", "<= 3", large <= 3 * small);
    line("drools against it", engine / large, "x", ">= 50", engine >= 50 * large);
  }

  private static void line(String name, double figure, String unit, String goal, boolean reached) {
    System.out.printf(
        "  %-20s %8.1f %-2s   goal %-6s %s%n",
        name, figure, unit, goal, reached ? "reached" : "missed");
  }

  private static Figure at(Map<Point, Figure> figures, String side, String agents, String rules) {
    Figure figure = figures.get(new Point(side, agents, rules));
    if (figure == null) {
      throw new IllegalStateException("Nothing was measured for " + side + ".");
    }
    return figure;
  }
}
