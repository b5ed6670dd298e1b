package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.understudy.war.persistence.AgentProfile.HoursFrom;

/** Whose working hours count, by the names of the API. */
enum HoursFromName {
  TEAM,
  OWN,
  NONE;

  static HoursFromName of(HoursFrom from) {
    return switch (from) {
      case TEAM -> TEAM;
      case OWN -> OWN;
      case NONE -> NONE;
    };
  }

  HoursFrom hoursFrom() {
    return switch (this) {
      case TEAM -> HoursFrom.TEAM;
      case OWN -> HoursFrom.OWN;
      case NONE -> HoursFrom.NONE;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return Words.of(this);
  }
}
