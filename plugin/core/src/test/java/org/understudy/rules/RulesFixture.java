package org.understudy.rules;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.conversation.AgentId;

/** Rules for tests: assign new conversations and reassign closed ones, by round robin. */
public final class RulesFixture {

  private Mode mode = Mode.AUTOMATIC;
  private Set<AgentId> excluded = Set.of();
  private boolean assignUnavailable;
  private boolean reassignClosed = true;
  private Strategy strategy = Strategy.ROUND_ROBIN;
  private boolean onlineOnly;
  private @Nullable Integer capacity;
  private boolean neverMove;
  private Duration keepWhenBackWithin = Duration.ZERO;
  private Map<AgentId, Integer> weights = Map.of();

  private RulesFixture() {}

  public static RulesFixture rules() {
    return new RulesFixture();
  }

  public RulesFixture agentsPick() {
    this.mode = Mode.NORMAL;
    return this;
  }

  /** C2. */
  public RulesFixture pulled() {
    this.mode = Mode.AVAILABILITY;
    return this;
  }

  public RulesFixture exclude(Agent agent) {
    this.excluded = Set.of(agent.id());
    return this;
  }

  public RulesFixture exclude(Set<AgentId> agents) {
    this.excluded = agents;
    return this;
  }

  /** R3 on needs R4 off. */
  public RulesFixture assignUnavailable() {
    this.assignUnavailable = true;
    return reassignOff();
  }

  public RulesFixture reassignOff() {
    this.reassignClosed = false;
    return this;
  }

  public RulesFixture strategy(Strategy strategy) {
    this.strategy = strategy;
    return this;
  }

  public RulesFixture onlineOnly() {
    this.onlineOnly = true;
    return this;
  }

  public RulesFixture capacity(int capacity) {
    this.capacity = capacity;
    return this;
  }

  /** O5 needs R4 off. */
  public RulesFixture neverMove() {
    this.neverMove = true;
    return reassignOff();
  }

  public RulesFixture keepWhenBackWithin(Duration time) {
    this.keepWhenBackWithin = time;
    return this;
  }

  public RulesFixture weights(Map<AgentId, Integer> weights) {
    this.weights = weights;
    return this;
  }

  public TeamRules build() {
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
        weights);
  }
}
