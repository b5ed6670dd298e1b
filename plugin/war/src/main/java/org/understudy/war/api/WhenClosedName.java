package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.understudy.rules.Lifecycle.WhenClosed;

/** What becomes of the owner of a closed conversation (R8) by the names of the API. */
enum WhenClosedName {
  KEEP,
  UNASSIGN;

  static WhenClosedName of(WhenClosed whenClosed) {
    return switch (whenClosed) {
      case KEEP -> KEEP;
      case UNASSIGN -> UNASSIGN;
    };
  }

  WhenClosed whenClosed() {
    return switch (this) {
      case KEEP -> WhenClosed.KEEP;
      case UNASSIGN -> WhenClosed.UNASSIGN;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return Words.of(this);
  }
}
