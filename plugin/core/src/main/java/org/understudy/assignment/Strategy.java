package org.understudy.assignment;

/** How one agent is chosen among those whom the rules allow (R5). */
public enum Strategy {
  /** The one whose last turn is longest ago. */
  ROUND_ROBIN,
  /** The one with the fewest open conversations; ties by turn. */
  LEAST_OPEN,
  /** The one who has been without new work for the longest time; ties by turn. */
  LONGEST_IDLE
}
