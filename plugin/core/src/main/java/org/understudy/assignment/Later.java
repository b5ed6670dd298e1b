package org.understudy.assignment;

import org.understudy.rules.Strategy;

/** Why one comes later than another: the number that counted, in words. */
final class Later {

  private Later() {}

  static String words(Agent agent, Agent chosen, Strategy strategy) {
    return switch (strategy) {
      case ROUND_ROBIN -> byTurn(agent, chosen);
      case LEAST_OPEN -> byLoad(agent, chosen);
      case LONGEST_IDLE -> byIdleness(agent, chosen);
      case WEIGHTED_SHARE ->
          agent.place().share() == chosen.place().share()
              ? "As far with the own share as " + chosen.name() + ". " + byTurn(agent, chosen)
              : "Further ahead with the own share than " + chosen.name() + ".";
    };
  }

  private static String byLoad(Agent agent, Agent chosen) {
    return agent.open() == chosen.open()
        ? "Also " + agent.open() + " open conversations. " + byTurn(agent, chosen)
        : agent.open() + " open conversations, " + chosen.name() + " has " + chosen.open() + ".";
  }

  private static String byIdleness(Agent agent, Agent chosen) {
    return Order.idleSince(agent).equals(Order.idleSince(chosen))
        ? "Without new work for as long as " + chosen.name() + ". " + byTurn(agent, chosen)
        : "Had new work at "
            + Moments.UTC.at(Order.idleSince(agent))
            + ", later than "
            + chosen.name()
            + ".";
  }

  private static String byTurn(Agent agent, Agent chosen) {
    return agent.place().lastTurn() == chosen.place().lastTurn()
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
    long turn = agent.place().lastTurn();
    return turn == 0 ? "none" : Long.toString(turn);
  }
}
