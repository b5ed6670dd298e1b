package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.understudy.rules.Lifecycle.WhenBack;

/** Who goes on when a former owner is back (O6) by the names of the API. */
enum WhenBackName {
  KEEP,
  GIVE_BACK,
  ASK;

  static WhenBackName of(WhenBack whenBack) {
    return switch (whenBack) {
      case KEEP -> KEEP;
      case GIVE_BACK -> GIVE_BACK;
      case ASK -> ASK;
    };
  }

  WhenBack whenBack() {
    return switch (this) {
      case KEEP -> WhenBack.KEEP;
      case GIVE_BACK -> WhenBack.GIVE_BACK;
      case ASK -> WhenBack.ASK;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return Words.of(this);
  }
}
