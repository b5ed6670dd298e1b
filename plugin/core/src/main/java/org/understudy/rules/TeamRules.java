package org.understudy.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/**
 * What a team's admin has switched on.
 *
 * @param mode C1: how new conversations find somebody
 * @param excluded R2: members who are never chosen automatically
 * @param assignUnavailable R3: agents who are not available may be chosen too
 * @param reassignClosed R4: a reopened conversation of an unavailable owner moves on
 * @param strategy R5
 * @param onlineOnly A3: only people who are online count as available
 * @param capacity A5: most open conversations per agent, null when unlimited
 * @param neverMove O5: leads are permanent, an owner is never replaced
 * @param keepWhenBackWithin O2: an owner who is back within this time keeps the conversation;
 *     counted in the team's business hours where it has some; zero for never
 * @param weights how much of the team's work a member gets beside others, for {@link
 *     Strategy#WEIGHTED_SHARE}; 1 for who is not in it
 * @param lifecycle what happens when conversations end and people come and go
 */
public record TeamRules(
    Mode mode,
    Set<AgentId> excluded,
    boolean assignUnavailable,
    boolean reassignClosed,
    Strategy strategy,
    boolean onlineOnly,
    @Nullable Integer capacity,
    boolean neverMove,
    Duration keepWhenBackWithin,
    Map<AgentId, Integer> weights,
    Lifecycle lifecycle) {

  private static final int HEAVIEST = 100;

  /** What counts for a team that nobody has set up: nothing is moved. */
  public static final TeamRules OFF =
      new TeamRules(
          Mode.NORMAL,
          Set.of(),
          false,
          false,
          Strategy.ROUND_ROBIN,
          false,
          null,
          false,
          Duration.ZERO,
          Map.of());

  /** With the usual lifecycle. */
  public TeamRules(
      Mode mode,
      Set<AgentId> excluded,
      boolean assignUnavailable,
      boolean reassignClosed,
      Strategy strategy,
      boolean onlineOnly,
      @Nullable Integer capacity,
      boolean neverMove,
      Duration keepWhenBackWithin,
      Map<AgentId, Integer> weights) {
    this(
        mode,
        excluded,
        assignUnavailable,
        reassignClosed,
        strategy,
        onlineOnly,
        capacity,
        neverMove,
        keepWhenBackWithin,
        weights,
        Lifecycle.USUAL);
  }

  /**
   * @throws InvalidRules with every violation found, when the settings contradict each other
   */
  public TeamRules {
    excluded = Set.copyOf(excluded);
    // Stored by a version that knew no weights.
    weights = weights == null ? Map.of() : Map.copyOf(weights);
    lifecycle = lifecycle == null ? Lifecycle.USUAL : lifecycle;
    List<InvalidRules.Violation> violations = new ArrayList<>();
    if (reassignClosed && assignUnavailable) {
      violations.add(
          new InvalidRules.Violation(
              "reassignClosed",
              "Reassigning closed conversations (R4) needs \"also assign to agents who are not"
                  + " available\" (R3) off: switch assignUnavailable off first."));
    }
    if (reassignClosed && neverMove) {
      violations.add(
          new InvalidRules.Violation(
              "neverMove",
              "\"Leads are permanent\" (O5) and reassigning closed conversations (R4) exclude each"
                  + " other: switch one of them off."));
    }
    if (neverMove && lifecycle.whenClosed() == Lifecycle.WhenClosed.UNASSIGN) {
      violations.add(
          new InvalidRules.Violation(
              "whenClosed",
              "\"Leads are permanent\" (O5) and unassigning closed conversations (R8) exclude each"
                  + " other: choose keep, or switch neverMove off."));
    }
    if (capacity != null && capacity < 1) {
      violations.add(
          new InvalidRules.Violation(
              "capacity", "The capacity must be at least 1; leave it out for no limit."));
    }
    if (keepWhenBackWithin.isNegative()) {
      violations.add(
          new InvalidRules.Violation(
              "keepWhenBackWithin",
              "The time within which an owner is back must not be negative."));
    }
    weights.forEach(
        (agent, weight) -> {
          if (weight < 1 || weight > HEAVIEST) {
            violations.add(
                new InvalidRules.Violation(
                    "weights[" + agent + "]",
                    "A weight must be from 1 to " + HEAVIEST + "; 2 gets twice as much as 1."));
          }
        });
    if (!violations.isEmpty()) {
      throw new InvalidRules(violations);
    }
  }

  /** C2: true when what waits for this team is taken from a queue. */
  public boolean isPulled() {
    return mode == Mode.AVAILABILITY;
  }

  /** The same team with another lifecycle. */
  public TeamRules with(Lifecycle other) {
    return new TeamRules(
        mode,
        excluded,
        assignUnavailable,
        reassignClosed,
        strategy,
        onlineOnly,
        capacity,
        neverMove,
        keepWhenBackWithin,
        weights,
        other);
  }
}
