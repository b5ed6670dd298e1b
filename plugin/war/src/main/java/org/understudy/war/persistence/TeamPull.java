package org.understudy.war.persistence;

/**
 * How agents of a team take from its queue (C3).
 *
 * @param skipsPerDay how often an agent may give back on one day
 * @param overtakenAtMost how often one may be overtaken before it comes first
 */
public record TeamPull(int skipsPerDay, int overtakenAtMost) {

  /** Three a day, and nobody is overtaken more than five times. */
  public static final TeamPull UNTOUCHED = new TeamPull(3, 5);
}
