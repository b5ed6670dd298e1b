package org.understudy.war.config;

import java.util.UUID;

/**
 * One run of the application on one machine.
 *
 * @param name never used again by another run
 */
public record Node(String name) {

  static Node started() {
    return new Node("node-" + UUID.randomUUID());
  }
}
