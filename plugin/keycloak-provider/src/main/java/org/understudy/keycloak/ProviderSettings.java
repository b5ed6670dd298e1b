package org.understudy.keycloak;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is set from outside, read once when Keycloak starts. docs/settings.md lists it.
 *
 * @param hints where hints are posted to
 * @param signature made with the secret that Understudy knows, too
 * @param attributes of users that are told
 * @param role only users who have it are told of; null: all of the realm
 * @param timeout the longest that one hint may take
 */
record ProviderSettings(
    URI hints,
    Signature signature,
    Set<String> attributes,
    @Nullable String role,
    Duration timeout) {

  static final String PREFIX = "KC_SPI_EVENTS_LISTENER__UNDERSTUDY__";
  static final String DEFAULT_ATTRIBUTES = "absence_until,backup";
  static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(60);
  private static final int MOST_ATTRIBUTES = 50;
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  ProviderSettings {
    attributes = Collections.unmodifiableSet(new LinkedHashSet<>(attributes));
  }

  /**
   * @param values by the last word of their names in lower case, null where nothing is set
   * @throws IllegalArgumentException naming the setting and what to do, never the value of a secret
   */
  static ProviderSettings from(UnaryOperator<@Nullable String> values) {
    return new ProviderSettings(
        hints(values.apply("url")),
        new Signature(SharedSecret.checked(PREFIX + "SECRET", values.apply("secret"))),
        attributes(values.apply("attributes")),
        role(values.apply("role")),
        timeout(values.apply("timeout")));
  }

  private static URI hints(@Nullable String given) {
    try {
      URI url = new URI(given == null ? "" : given.strip());
      boolean http = "http".equalsIgnoreCase(url.getScheme());
      boolean https = "https".equalsIgnoreCase(url.getScheme());
      boolean plain = url.getRawUserInfo() == null && url.getRawQuery() == null;
      if ((http || https) && url.getHost() != null && plain && url.getRawFragment() == null) {
        return URI.create(url.toString().replaceFirst("/+$", "") + "/events/keycloak");
      }
    } catch (URISyntaxException e) {
      // Said below: its message would repeat what was given.
    }
    throw new IllegalArgumentException(
        PREFIX + "URL must be the address of Understudy, like https://help.example.org/understudy");
  }

  private static Set<String> attributes(@Nullable String given) {
    String text = given == null ? DEFAULT_ATTRIBUTES : given;
    Set<String> names =
        Arrays.stream(COMMA.split(text.strip()))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (names.size() > MOST_ATTRIBUTES) {
      throw new IllegalArgumentException(
          PREFIX + "ATTRIBUTES may name at most " + MOST_ATTRIBUTES + " attributes");
    }
    return names;
  }

  private static @Nullable String role(@Nullable String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  private static Duration timeout(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return DEFAULT_TIMEOUT;
    }
    try {
      Duration timeout = Duration.parse(given.strip());
      if (timeout.compareTo(Duration.ofMillis(100)) >= 0
          && timeout.compareTo(LONGEST_TIMEOUT) <= 0) {
        return timeout;
      }
    } catch (DateTimeParseException e) {
      // Said below, together with what is out of bounds.
    }
    throw new IllegalArgumentException(
        PREFIX + "TIMEOUT must be between PT0.1S and PT60S, like PT5S");
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "ProviderSettings[hints="
        + hints
        + ", attributes="
        + attributes
        + ", role="
        + role
        + "]";
  }
}
