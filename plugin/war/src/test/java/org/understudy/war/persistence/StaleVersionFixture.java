package org.understudy.war.persistence;

/** Refused writes for tests of other packages. */
public final class StaleVersionFixture {

  private StaleVersionFixture() {}

  public static StaleVersion stale() {
    return new StaleVersion("the rules of team 5", 3);
  }
}
