package org.understudy.benchmark;

/** An agent as a fact of the rule engine: it changes in place. */
public final class Candidate {

  private final String team;
  private final String id;
  private final boolean there;
  private final int open;
  private long turn;

  Candidate(String team, String id, boolean there, int open, long turn) {
    this.team = team;
    this.id = id;
    this.there = there;
    this.open = open;
    this.turn = turn;
  }

  public String getTeam() {
    return team;
  }

  public String getId() {
    return id;
  }

  public boolean isThere() {
    return there;
  }

  public int getOpen() {
    return open;
  }

  public long getTurn() {
    return turn;
  }

  public void setTurn(long turn) {
    this.turn = turn;
  }

  /** Sorts by turn, ties by id as the core does, in one number. */
  public long getPlace() {
    return turn * 100_000 + Long.parseLong(id);
  }
}
