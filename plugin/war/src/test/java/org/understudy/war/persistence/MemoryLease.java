package org.understudy.war.persistence;

import org.understudy.war.persistence.MemoryTables.Promise;

/** The lease in memory. It lapses when it is told to. */
public final class MemoryLease extends Lease {

  private final MemoryTables tables;
  private long token;
  private String holder = "";
  private boolean lapsed = true;

  MemoryLease(MemoryTables tables) {
    this.tables = tables;
  }

  /** The token of whoever may write now. */
  public long token() {
    return token;
  }

  /** The holder was silent for too long. */
  public void lapse() {
    lapsed = true;
  }

  /** Takes the lease when it is free; 0 when it is not. */
  public long acquire(String node) {
    if (!lapsed && !holder.equals(node)) {
      return 0;
    }
    holder = node;
    lapsed = false;
    return ++token;
  }

  @Override
  public void renew(long by) {
    if (by != token && tables.keeps(Promise.FENCING)) {
      throw new LeaseLost();
    }
    lapsed = false;
  }
}
