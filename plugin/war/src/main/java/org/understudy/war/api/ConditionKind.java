package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/** What a condition asks for (R6, W1, W4), by the names of the API. */
enum ConditionKind {
  TEAM("values"),
  OPENING("values"),
  CHANNEL("values"),
  FACT("fact", "values"),
  FIELD("field", "values"),
  PRIORITY("atLeast", "atMost"),
  SKILL("values"),
  SUBJECT("values"),
  TIME("zone", "hours", "within"),
  MORE_WAIT("count"),
  WAITS_LONGER("time"),
  FEWER_FREE("count");

  private final Set<String> fields;

  ConditionKind(String... fields) {
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
