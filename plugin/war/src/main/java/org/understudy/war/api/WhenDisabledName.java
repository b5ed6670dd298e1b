package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.understudy.rules.Lifecycle.WhenDisabled;

/** What happens when an agent is disabled (D3) by the names of the API. */
enum WhenDisabledName {
  PREVIEW,
  AUTOMATIC;

  static WhenDisabledName of(WhenDisabled whenDisabled) {
    return switch (whenDisabled) {
      case PREVIEW -> PREVIEW;
      case AUTOMATIC -> AUTOMATIC;
    };
  }

  WhenDisabled whenDisabled() {
    return switch (this) {
      case PREVIEW -> WhenDisabled.PREVIEW;
      case AUTOMATIC -> WhenDisabled.AUTOMATIC;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return Words.of(this);
  }
}
