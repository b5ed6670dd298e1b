package org.understudy.war.decider;

import java.util.List;
import org.understudy.war.persistence.StoredDecision;

/**
 * Decisions were stored. Told after the commit and on the decider's own thread: who hears it wakes
 * somebody else and returns.
 *
 * @param tried those that are to be compared with a draft (N3); empty while none runs beside
 */
public record Decided(List<StoredDecision> made, List<Tried> tried) {

  public Decided {
    made = List.copyOf(made);
    tried = List.copyOf(tried);
  }
}
