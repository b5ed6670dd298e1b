package org.understudy.assignment;

import org.understudy.rules.Strategy;
import org.understudy.wording.Phrase;

/** Why one comes later than another: the number that counted, in words. */
final class Later {

  private Later() {}

  static Phrase words(Agent agent, Agent chosen, Strategy strategy) {
    return switch (strategy) {
      case ROUND_ROBIN -> byTurn(agent, chosen);
      case LEAST_OPEN -> byLoad(agent, chosen);
      case LONGEST_IDLE -> byIdleness(agent, chosen);
      case WEIGHTED_SHARE ->
          agent.place().share() == chosen.place().share()
              ? Phrase.sentences(
                  Phrase.of("later.share.same", chosen.name()), byTurn(agent, chosen))
              : Phrase.of("later.share", chosen.name());
    };
  }

  private static Phrase byLoad(Agent agent, Agent chosen) {
    return agent.open() == chosen.open()
        ? Phrase.sentences(Phrase.of("later.load.same", agent.open()), byTurn(agent, chosen))
        : Phrase.of("later.load", agent.open(), chosen.name(), chosen.open());
  }

  private static Phrase byIdleness(Agent agent, Agent chosen) {
    return Order.idleSince(agent).equals(Order.idleSince(chosen))
        ? Phrase.sentences(Phrase.of("later.idle.same", chosen.name()), byTurn(agent, chosen))
        : Phrase.of("later.idle", Order.idleSince(agent), chosen.name());
  }

  private static Phrase byTurn(Agent agent, Agent chosen) {
    return agent.place().lastTurn() == chosen.place().lastTurn()
        ? Phrase.of("later.turn.same", chosen.name(), turn(agent))
        : Phrase.of("later.turn", turn(agent), chosen.name(), turn(chosen));
  }

  private static Object turn(Agent agent) {
    long turn = agent.place().lastTurn();
    return turn == 0 ? Phrase.of("later.turn.none") : turn;
  }
}
