package org.understudy.availability;

import java.util.List;
import org.understudy.conversation.AgentId;

/** Who looks after which customer, and who stands in. Asked by the coverage check (A7). */
public interface StandIns {

  /** All customers with somebody of their own. */
  List<Line> lines();

  /**
   * One customer's line of people: the one who looks after him first, then those who stand in.
   *
   * @param customer what people call him
   */
  record Line(String customer, List<AgentId> agents) {

    public Line {
      agents = List.copyOf(agents);
    }
  }
}
