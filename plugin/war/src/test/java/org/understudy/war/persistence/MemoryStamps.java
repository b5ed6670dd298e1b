package org.understudy.war.persistence;

import java.util.Map;

/** The stamps in memory. */
final class MemoryStamps extends Stamps {

  private final MemoryTables tables;

  MemoryStamps(MemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Map<Name, Long> read() {
    return Map.copyOf(tables.stamps());
  }
}
