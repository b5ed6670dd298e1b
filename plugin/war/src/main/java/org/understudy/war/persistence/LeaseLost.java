package org.understudy.war.persistence;

/** Another node decides now; nothing of the transaction may be kept. */
public final class LeaseLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LeaseLost() {
    super("Another node has taken over the lease of the decider.");
  }
}
