package org.understudy.war.config;

import java.util.List;
import java.util.Locale;

/** What a secret has to be like, so that nobody guesses it. */
final class Secrets {

  private static final int SHORTEST = 32;
  private static final List<String> WELL_KNOWN = List.of("changeme", "secret", "password", "admin");

  private Secrets() {}

  /**
   * The value itself.
   *
   * @throws IllegalStateException naming the key, when it is short or easy to guess
   */
  static String random(String key, String value) {
    String small = value.toLowerCase(Locale.ROOT);
    boolean guessable =
        value.chars().distinct().count() < 8 || WELL_KNOWN.stream().anyMatch(small::contains);
    if (value.length() < SHORTEST || guessable) {
      throw new IllegalStateException(
          key
              + " must be a random value of at least 32 characters: make one with"
              + " `openssl rand -hex 32`.");
    }
    return value;
  }
}
