package org.understudy.pull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/**
 * First in, first out, with one exception: nobody is offered what he has given back, unless nothing
 * else waits or it has become old. So giving back neither opens a choice nor leaves anybody behind.
 */
public final class Line {

  private Line() {}

  /**
   * @param taken the one that is next
   * @param overtaken those that the agent could have taken and that are older, as they are now
   */
  public record Next(InLine taken, List<InLine> overtaken) {

    public Next {
      overtaken = List.copyOf(overtaken);
    }
  }

  /**
   * @param line in any order
   * @param can whether the agent may take it, wherever it stands
   * @param most by team, how often one may be overtaken before it comes first
   * @return empty when there is nothing that he may take
   */
  public static Optional<Next> next(
      Collection<InLine> line, AgentId agent, Predicate<InLine> can, ToIntFunction<TeamId> most) {
    List<InLine> mine = line.stream().filter(can).sorted(InLine.OLDEST_FIRST).toList();
    return mine.stream()
        .filter(one -> one.overtaken() >= most.applyAsInt(one.team()))
        .findFirst()
        .or(() -> mine.stream().filter(one -> !one.givenBackBy().contains(agent)).findFirst())
        .or(() -> mine.stream().findFirst())
        .map(taken -> new Next(taken, before(taken, mine)));
  }

  private static List<InLine> before(InLine taken, List<InLine> mine) {
    List<InLine> before = new ArrayList<>();
    for (InLine one : mine.subList(0, mine.indexOf(taken))) {
      before.add(one.overtakenOnceMore());
    }
    return before;
  }
}
