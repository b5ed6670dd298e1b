package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.understudy.rules.Strategy;

/** The strategies (R5) by the names of the API. */
enum StrategyName {
  ROUND_ROBIN,
  LEAST_OPEN,
  LONGEST_IDLE,
  WEIGHTED_SHARE;

  static StrategyName of(Strategy strategy) {
    return switch (strategy) {
      case ROUND_ROBIN -> ROUND_ROBIN;
      case LEAST_OPEN -> LEAST_OPEN;
      case LONGEST_IDLE -> LONGEST_IDLE;
      case WEIGHTED_SHARE -> WEIGHTED_SHARE;
    };
  }

  Strategy strategy() {
    return switch (this) {
      case ROUND_ROBIN -> Strategy.ROUND_ROBIN;
      case LEAST_OPEN -> Strategy.LEAST_OPEN;
      case LONGEST_IDLE -> Strategy.LONGEST_IDLE;
      case WEIGHTED_SHARE -> Strategy.WEIGHTED_SHARE;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return Words.of(this);
  }
}
