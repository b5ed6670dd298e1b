package org.understudy.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.understudy.conversation.Conversation;

/** One decision, and the turn that it gives. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 700, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Deciding {

  @Param({"20", "200", "2000", "10000"})
  private int agents;

  @Param({"10", "50", "200"})
  private int rules;

  private final Scene nobody = new Scene(1, 1, 0);
  private List<Conversation> conversations = nobody.conversations();
  private Side side = new SortingSide(nobody);
  private int next;

  /** Everybody anew for each measurement; only the side that is measured is there. */
  @Setup(Level.Trial)
  public void setUp(BenchmarkParams parameters) {
    Scene scene = new Scene(agents, rules, 7);
    conversations = scene.conversations();
    String name = parameters.getBenchmark();
    side =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "understudy" -> new CoreSide(scene);
          case "sortedAnew" -> new SortingSide(scene);
          case "drools" -> new EngineSide(scene);
          default -> throw new IllegalArgumentException(name);
        };
  }

  @Benchmark
  public String understudy() {
    return side.decide(conversation());
  }

  @Benchmark
  public String sortedAnew() {
    return side.decide(conversation());
  }

  @Benchmark
  public String drools() {
    return side.decide(conversation());
  }

  private Conversation conversation() {
    next = next + 1 < conversations.size() ? next + 1 : 0;
    return conversations.get(next);
  }
}
