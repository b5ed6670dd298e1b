package org.understudy.war.persistence;

import java.util.Collection;
import java.util.List;

/** The turns in memory. */
final class MemoryRotation extends Rotation {

  private final MemoryTables tables;

  MemoryRotation(MemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Turn> all() {
    return List.copyOf(tables.turns().values());
  }

  @Override
  public void taken(Collection<Turn> turns) {
    turns.forEach(turn -> tables.turns().put(seat(turn), turn));
  }

  private static MemoryTables.Seat seat(Turn turn) {
    return new MemoryTables.Seat(turn.team(), turn.agent());
  }
}
