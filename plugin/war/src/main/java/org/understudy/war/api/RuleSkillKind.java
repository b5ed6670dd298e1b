package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/** From what a wanted skill is taken (W1), by the names of the API. */
enum RuleSkillKind {
  FACT("fact"),
  FIELD("field");

  private final Set<String> fields;

  RuleSkillKind(String... fields) {
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
