package org.understudy.war.config;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads single values; every complaint names the key and what to do, never the value. */
record Environment(Map<String, String> values) {

  String required(String key) {
    String value = optional(key);
    if (value == null) {
      throw new IllegalStateException(key + " is not set. See docs/settings.md.");
    }
    return value;
  }

  @Nullable String optional(String key) {
    String value = values.get(key);
    return value == null || value.isBlank() ? null : value.strip();
  }

  String optional(String key, String otherwise) {
    return Objects.requireNonNullElse(optional(key), otherwise);
  }

  URI uri(String key) {
    try {
      return URI.create(required(key));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(key + " is not an address like https://host/otrs.", e);
    }
  }

  /** In ISO 8601, such as PT3S, PT10M or P90D. */
  Duration duration(String key, Duration otherwise) {
    String value = optional(key);
    try {
      Duration duration = value == null ? otherwise : Duration.parse(value);
      if (duration.isNegative() || duration.isZero()) {
        throw new IllegalStateException(key + " must be longer than nothing.");
      }
      return duration;
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(key + " is not a duration like PT3S, PT10M or P90D.", e);
    }
  }

  boolean flag(String key, boolean otherwise) {
    String value = optional(key);
    if (value == null) {
      return otherwise;
    }
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalStateException(key + " must be true or false.");
    };
  }

  int number(String key, int otherwise, int least, int most) {
    String value = optional(key);
    try {
      int number = value == null ? otherwise : Integer.parseInt(value);
      if (number < least || number > most) {
        throw new IllegalStateException(key + " must be from " + least + " to " + most + ".");
      }
      return number;
    } catch (NumberFormatException e) {
      throw new IllegalStateException(key + " must be a whole number.", e);
    }
  }

  /** Separated by commas, in lower case; none when it is not set. */
  Set<String> words(String key) {
    String value = optional(key);
    return value == null
        ? Set.of()
        : Stream.of(value.split(","))
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }
}
