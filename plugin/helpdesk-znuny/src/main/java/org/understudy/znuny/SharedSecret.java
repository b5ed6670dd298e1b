package org.understudy.znuny;

import java.util.List;
import java.util.Locale;

/** Refuses secrets that somebody could guess. No message ever holds the secret. */
final class SharedSecret {

  static final int SHORTEST = 32;
  private static final int FEWEST_DIFFERENT = 8;
  private static final List<String> DEFAULTS =
      List.of("changeme", "change-me", "change_me", "secret", "password", "example", "default");

  private SharedSecret() {}

  static void check(String setting, String secret) {
    if (secret.isBlank()) {
      throw refused(setting, "must not be empty");
    }
    if (secret.length() < SHORTEST) {
      throw refused(setting, "must have at least " + SHORTEST + " characters");
    }
    if (secret.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw refused(setting, "must not hold white space, also not at its end");
    }
    if (secret.chars().distinct().count() < FEWEST_DIFFERENT) {
      throw refused(setting, "repeats a few characters only");
    }
    String lower = secret.toLowerCase(Locale.ROOT);
    if (DEFAULTS.stream().anyMatch(lower::contains)) {
      throw refused(setting, "looks like a default");
    }
  }

  private static IllegalArgumentException refused(String setting, String rule) {
    return new IllegalArgumentException(
        setting + " " + rule + ". Take a random one: openssl rand -hex 32");
  }
}
