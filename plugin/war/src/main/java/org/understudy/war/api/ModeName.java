package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.understudy.rules.Mode;

/** The modes of a team (C1) by the names of the API. */
enum ModeName {
  NORMAL,
  AUTOMATIC,
  AVAILABILITY;

  static ModeName of(Mode mode) {
    return switch (mode) {
      case NORMAL -> NORMAL;
      case AUTOMATIC -> AUTOMATIC;
      case AVAILABILITY -> AVAILABILITY;
    };
  }

  Mode mode() {
    return switch (this) {
      case NORMAL -> Mode.NORMAL;
      case AUTOMATIC -> Mode.AUTOMATIC;
      case AVAILABILITY -> Mode.AVAILABILITY;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return Words.of(this);
  }
}
