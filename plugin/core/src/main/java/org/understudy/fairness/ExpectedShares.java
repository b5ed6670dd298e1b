package org.understudy.fairness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.understudy.conversation.AgentId;

/**
 * How much of a team's work each member is expected to get: of each conversation all who are there
 * at that moment get a part by their weights. Costs the same however many they are.
 */
public final class ExpectedShares {

  /** Grows with every conversation by one, divided by the weight of all who are there. */
  private double perWeight;

  private double weightThere;
  private final Map<AgentId, Double> weights = new HashMap<>();
  private final Map<AgentId, Double> since = new HashMap<>();
  private final Map<AgentId, Double> settled = new HashMap<>();

  /**
   * The agent is there from now on.
   *
   * @param weight more than 0
   */
  public void comes(AgentId agent, double weight) {
    goes(agent);
    weights.put(agent, weight);
    since.put(agent, perWeight);
    weightThere += weight;
  }

  /** The agent is not there from now on. */
  public void goes(AgentId agent) {
    Double weight = weights.remove(agent);
    Double from = since.remove(agent);
    if (weight != null && from != null) {
      settled.merge(agent, (perWeight - from) * weight, Double::sum);
      weightThere = weights.isEmpty() ? 0 : weightThere - weight;
    }
  }

  /** One conversation was given to somebody. */
  public void given() {
    if (weightThere > 0) {
      perWeight += 1 / weightThere;
    }
  }

  /** Everybody who was there at any time. */
  public Set<AgentId> known() {
    Set<AgentId> known = new HashSet<>(settled.keySet());
    known.addAll(weights.keySet());
    return known;
  }

  /** How many the agent is expected to have got so far. */
  public double of(AgentId agent) {
    Double from = since.get(agent);
    Double weight = weights.get(agent);
    double open = from == null || weight == null ? 0 : (perWeight - from) * weight;
    return settled.getOrDefault(agent, 0.0) + open;
  }
}
