package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.understudy.war.persistence.Website.WhenClosed;

/** What a website shows when there is no room, by the names of the API. */
enum WhenFullName {
  MESSAGE,
  TEXT,
  HIDE;

  static WhenFullName of(WhenClosed whenClosed) {
    return switch (whenClosed) {
      case MESSAGE -> MESSAGE;
      case TEXT -> TEXT;
      case HIDE -> HIDE;
    };
  }

  WhenClosed whenClosed() {
    return switch (this) {
      case MESSAGE -> WhenClosed.MESSAGE;
      case TEXT -> WhenClosed.TEXT;
      case HIDE -> WhenClosed.HIDE;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return Words.of(this);
  }
}
