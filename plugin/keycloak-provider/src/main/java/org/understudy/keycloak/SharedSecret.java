package org.understudy.keycloak;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Refuses secrets that somebody could guess, by the rules that Understudy has for its own. No
 * message ever holds the secret.
 */
final class SharedSecret {

  static final int SHORTEST = 32;
  private static final int FEWEST_DIFFERENT = 8;
  private static final List<String> DEFAULTS =
      List.of("changeme", "change-me", "change_me", "secret", "password", "example", "default");

  private SharedSecret() {}

  /**
   * @return the secret
   * @throws IllegalArgumentException naming the setting and what to do
   */
  static String checked(String setting, @Nullable String secret) {
    if (secret == null || secret.isBlank()) {
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
    return secret;
  }

  private static IllegalArgumentException refused(String setting, String rule) {
    return new IllegalArgumentException(
        setting + " " + rule + ". Take a random one: openssl rand -hex 32");
  }
}
