package org.understudy.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/** Finds agents who stand in for each other in a circle (N4, B9). */
final class BackupLoops {

  private BackupLoops() {}

  /** Each circle once, in its order; whoever has the default backup follows him. */
  static List<List<AgentId>> in(Deputies deputies) {
    List<List<AgentId>> loops = new ArrayList<>();
    Set<AgentId> seen = new HashSet<>();
    for (AgentId start : new TreeSet<>(deputies.ofAgent().keySet())) {
      Set<AgentId> way = new LinkedHashSet<>();
      AgentId next = start;
      while (next != null && !seen.contains(next) && way.add(next)) {
        next = after(next, deputies);
      }
      if (next != null && way.contains(next)) {
        List<AgentId> loop = new ArrayList<>(way);
        loops.add(List.copyOf(loop.subList(loop.indexOf(next), loop.size())));
      }
      seen.addAll(way);
    }
    return loops;
  }

  /** The default manager without an own backup is where chains end, not a circle. */
  private static @Nullable AgentId after(AgentId agent, Deputies deputies) {
    AgentId next = deputies.backup(agent);
    return agent.equals(next) && !deputies.ofAgent().containsKey(agent) ? null : next;
  }
}
