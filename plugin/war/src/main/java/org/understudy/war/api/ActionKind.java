package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/** What a rule does (R6), by the names of the API. */
enum ActionKind {
  TO_TEAM("team", "strategy", "onlineOnly", "withSkill", "stages"),
  TO_AGENT("agent"),
  TO_DEDICATED,
  HOLD("team", "withSkill"),
  LEAVE;

  private final Set<String> fields;

  ActionKind(String... fields) {
    this.fields = Set.of(fields);
  }

  /** The fields that belong to it beside the word itself. */
  Set<String> fields() {
    return fields;
  }

  @JsonValue
  @Override
  public String toString() {
    return Words.of(this);
  }
}
