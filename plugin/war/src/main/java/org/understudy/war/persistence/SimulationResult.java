package org.understudy.war.persistence;

import java.util.List;
import org.understudy.simulation.Figures;
import org.understudy.wording.Phrase;

/**
 * What two rulebooks would have made of the same past.
 *
 * @param conversations how many were played
 * @param fetchMillis how long reading them from the host took
 * @param playMillis how long playing them took, under both
 * @param assumptions what had to be assumed, in sentences for people
 */
public record SimulationResult(
    int conversations,
    long fetchMillis,
    long playMillis,
    List<Phrase> assumptions,
    Figures published,
    Figures draft) {

  public SimulationResult {
    assumptions = List.copyOf(assumptions);
  }
}
