package org.understudy.benchmark;

/** Where the rules of the engine leave their result. */
public final class Chosen {

  private String id = "";

  /** Called by the rules. */
  public void set(String agent) {
    this.id = agent;
  }

  String id() {
    return id;
  }
}
