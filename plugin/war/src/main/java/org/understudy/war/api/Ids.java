package org.understudy.war.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Our own ids within addresses. */
final class Ids {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  /** Empty when it is none. */
  static Optional<UUID> of(String text) {
    return Optional.of(text).filter(id -> ID.matcher(id).matches()).map(UUID::fromString);
  }
}
