package org.understudy.war.openapi;

/** Who sends a value: what may be widened for one must not be widened for the other. */
enum Direction {
  /** The client sends: everything that was accepted has to be accepted still. */
  REQUEST,
  /** The server sends: everything that was promised has to come still. */
  ANSWER
}
