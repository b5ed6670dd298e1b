package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/** Where else a rule looks (W2), by the names of the API. */
enum StageKind {
  ANY_SKILL,
  ALSO_TEAM("team"),
  EVERYONE,
  ALERT("agent");

  private final Set<String> fields;

  StageKind(String... fields) {
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
