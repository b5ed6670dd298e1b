package org.understudy.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.understudy.assignment.Question.Dropped;

/**
 * Chooses one agent by the team's strategy (R5). Ties go to the one whose turn is longest ago, then
 * to the smaller id, so that the same facts always choose the same agent.
 *
 * @param dropped the nearest of the others, in their order; the last one tells how many more there
 *     were
 */
record ComesNext(Agent chosen, List<Dropped> dropped) {

  /** A list of thousands of others would cost more than it tells. */
  private static final int NEAREST = 20;

  static ComesNext among(List<Agent> candidates, Strategy strategy) {
    List<Agent> best = best(candidates, strategy);
    Agent chosen = best.getFirst();
    List<Dropped> dropped = new ArrayList<>(best.size());
    int more = candidates.size() - best.size();
    for (int i = 1; i < best.size(); i++) {
      Agent agent = best.get(i);
      boolean last = i == best.size() - 1;
      String others = last && more > 0 ? " " + more + " more come later." : "";
      dropped.add(new Dropped(agent.id(), lost(agent, chosen, strategy) + others));
    }
    return new ComesNext(chosen, dropped);
  }

  /** The first few in order, found in one pass. */
  private static List<Agent> best(List<Agent> candidates, Strategy strategy) {
    List<Agent> best = new ArrayList<>(NEAREST + 2);
    for (Agent agent : candidates) {
      int place = best.size();
      while (place > 0 && isBefore(agent, best.get(place - 1), strategy)) {
        place--;
      }
      if (place <= NEAREST) {
        best.add(place, agent);
      }
      if (best.size() > NEAREST + 1) {
        best.removeLast();
      }
    }
    return best;
  }

  private static boolean isBefore(Agent one, Agent other, Strategy strategy) {
    int order =
        switch (strategy) {
          case ROUND_ROBIN -> 0;
          case LEAST_OPEN -> Integer.compare(one.open(), other.open());
          case LONGEST_IDLE -> idleSince(one).compareTo(idleSince(other));
        };
    if (order == 0) {
      order = Long.compare(one.lastTurn(), other.lastTurn());
    }
    return order == 0 ? one.id().compareTo(other.id()) < 0 : order < 0;
  }

  /** Who never had any work comes before everyone else. */
  private static Instant idleSince(Agent agent) {
    return agent.idleSince() == null ? Instant.MIN : agent.idleSince();
  }

  private static String lost(Agent agent, Agent chosen, Strategy strategy) {
    return switch (strategy) {
      case ROUND_ROBIN -> lostByTurn(agent, chosen);
      case LEAST_OPEN ->
          agent.open() != chosen.open()
              ? agent.open()
                  + " open conversations, "
                  + chosen.name()
                  + " has "
                  + chosen.open()
                  + "."
              : "Also " + agent.open() + " open conversations. " + lostByTurn(agent, chosen);
      case LONGEST_IDLE ->
          idleSince(agent).equals(idleSince(chosen))
              ? "Without new work for as long as "
                  + chosen.name()
                  + ". "
                  + lostByTurn(agent, chosen)
              : "Had new work at "
                  + Moments.UTC.at(idleSince(agent))
                  + ", later than "
                  + chosen.name()
                  + ".";
    };
  }

  private static String lostByTurn(Agent agent, Agent chosen) {
    return agent.lastTurn() == chosen.lastTurn()
        ? "The same turn as " + chosen.name() + " (" + turn(agent) + "), but later in the list."
        : "Last turn was "
            + turn(agent)
            + ", that of "
            + chosen.name()
            + " was "
            + turn(chosen)
            + ".";
  }

  private static String turn(Agent agent) {
    return agent.lastTurn() == 0 ? "none" : Long.toString(agent.lastTurn());
  }
}
