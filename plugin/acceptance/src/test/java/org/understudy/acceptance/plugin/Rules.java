package org.understudy.acceptance.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of a team, as an admin sets them. */
public final class Rules {

  private final Map<String, Object> settings = new TreeMap<>();

  private Rules() {}

  /** Everything off. */
  public static Rules off() {
    return new Rules();
  }

  /** R4: reopened conversations of absent owners go to a colleague. */
  public static Rules reassigning() {
    return off().with("reassignClosed", true);
  }

  /** R1: new conversations get an owner. */
  public static Rules assigning() {
    return off().with("mode", "automatic");
  }

  /** C2, C3: agents take the next one. */
  public static Rules pulling() {
    return off().with("mode", "availability");
  }

  /** R1. */
  public Rules andAssigning() {
    return with("mode", "automatic");
  }

  /** R4. */
  public Rules andReassigning() {
    return with("reassignClosed", true);
  }

  /** R3. */
  public Rules alsoUnavailable() {
    return with("assignUnavailable", true);
  }

  /** R2. */
  public Rules excluding(long... agents) {
    List<String> excluded = new ArrayList<>();
    for (long agent : agents) {
      excluded.add(String.valueOf(agent));
    }
    return with("excluded", excluded);
  }

  /** R5: {@code round-robin}, {@code least-open} or {@code longest-idle}. */
  public Rules by(String strategy) {
    return with("strategy", strategy);
  }

  /** A3. */
  public Rules onlineOnly() {
    return with("onlineOnly", true);
  }

  /** A5. */
  public Rules capacity(int most) {
    return with("capacity", most);
  }

  /** O5. */
  public Rules neverMoving() {
    return with("neverMove", true);
  }

  /**
   * O2.
   *
   * @param duration like PT2H
   */
  public Rules keepingWhenBackWithin(String duration) {
    return with("keepWhenBackWithin", duration);
  }

  /** D3. */
  public Rules handingOver() {
    return with("whenDisabled", "automatic");
  }

  /** R8. */
  public Rules unassigningClosed() {
    return with("whenClosed", "unassign");
  }

  /**
   * O6.
   *
   * @param whenBack {@code give-back} or {@code ask}
   * @param atOnce N6: so many within ten minutes
   */
  public Rules whenBack(String whenBack, int atOnce) {
    return with("whenBack", whenBack).with("backAtOnce", atOnce);
  }

  /** Puts them in force. One after the other: all teams' rules are one version. */
  public Api.Answer of(long team) {
    synchronized (Rulebook.class) {
      return Api.put("teams/" + team + "/rules", settings);
    }
  }

  private Rules with(String name, Object value) {
    settings.put(name, value);
    return this;
  }
}
