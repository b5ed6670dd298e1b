package org.understudy.rules;

/** How one agent is chosen among those whom the rules allow (R5). */
public enum Strategy {
  /** The one whose last turn is longest ago. */
  ROUND_ROBIN,
  /** The one with the fewest open conversations: "least busy"; ties by turn. */
  LEAST_OPEN,
  /** The one who has been without new work for the longest time: "next available"; ties by turn. */
  LONGEST_IDLE,
  /** The one who is furthest behind the share that the team has set for him; ties by turn. */
  WEIGHTED_SHARE
}
