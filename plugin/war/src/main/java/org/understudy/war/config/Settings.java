package org.understudy.war.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.wording.Speech;
import org.understudy.znuny.ZnunySettings;

/**
 * Everything that is set from outside, read once at start. docs/settings.md lists the keys.
 *
 * @param adminToken opens the REST API for admins; null when it is switched off
 * @param oidc where people sign in; null without a provider
 * @param host how to reach the helpdesk
 * @param keycloak how Keycloak tells of people, null when it does not
 * @param links what links in messages to customers are made of
 * @param refreshEvery how often directory and history of the host are read
 * @param presenceGrace how long after the last request an agent counts as online
 * @param countPending whether conversations in a pending state count against the capacity
 * @param effectsAtOnce how many calls to the host run at the same time
 * @param retention how long handled events, decisions and ended absences are kept
 * @param statusHistory how long it is kept when somebody was there and when not
 * @param webhookPrivateHosts hosts inside of the own network that decisions may be sent to
 * @param zone for times in notes, and where an agent has set no zone of his own
 * @param language of notes in conversations, one of {@link Speech#LANGUAGES}
 */
public record Settings(
    @Nullable String adminToken,
    @Nullable OidcSettings oidc,
    ZnunySettings host,
    @Nullable KeycloakSettings keycloak,
    LinkSettings links,
    Duration refreshEvery,
    Duration presenceGrace,
    boolean countPending,
    int effectsAtOnce,
    Duration retention,
    Duration statusHistory,
    Set<String> webhookPrivateHosts,
    ZoneId zone,
    String language) {

  private static final String TOKEN = "UNDERSTUDY_ADMIN_TOKEN";
  private static final String TOKEN_ALLOWED = "UNDERSTUDY_ADMIN_TOKEN_ALLOWED";

  /**
   * @throws IllegalStateException naming the key and what to do, when a setting is missing or wrong
   */
  public static Settings from(Map<String, String> environment) {
    Environment env = new Environment(environment);
    ZnunySettings host =
        new ZnunySettings(
            env.uri("UNDERSTUDY_HOST_URL"),
            env.required("UNDERSTUDY_HOST_SECRET"),
            env.optional("UNDERSTUDY_HOST_SECRET_PREVIOUS"),
            env.duration("UNDERSTUDY_HOST_TIMEOUT", Duration.ofSeconds(20)));
    LinkSettings links = LinkSettings.from(env, host);
    OidcSettings oidc = OidcSettings.from(env, links);
    return new Settings(
        token(env, oidc != null),
        oidc,
        host,
        KeycloakSettings.from(env),
        links,
        env.duration("UNDERSTUDY_REFRESH_EVERY", Duration.ofSeconds(3)),
        env.duration("UNDERSTUDY_PRESENCE_GRACE", Duration.ofMinutes(10)),
        env.flag("UNDERSTUDY_COUNT_PENDING", true),
        env.number("UNDERSTUDY_EFFECTS_AT_ONCE", 2, 1, 16),
        env.duration("UNDERSTUDY_RETENTION", Duration.ofDays(90)),
        env.duration("UNDERSTUDY_STATUS_HISTORY", Duration.ofDays(90)),
        env.words("UNDERSTUDY_WEBHOOK_PRIVATE_HOSTS"),
        zone(env),
        language(env));
  }

  /**
   * For notes to colleagues.
   *
   * @param ofTeam the language of their team, null when it has none of its own
   */
  public Speech notes(@Nullable String ofTeam, Instant now) {
    return Speech.in(Objects.requireNonNullElse(ofTeam, language), zone, now);
  }

  private static @Nullable String token(Environment env, boolean peopleSignIn) {
    if (env.flag(TOKEN_ALLOWED, true)) {
      return Secrets.random(TOKEN, env.required(TOKEN));
    }
    if (!peopleSignIn) {
      throw new IllegalStateException(
          TOKEN_ALLOWED
              + " is false, and UNDERSTUDY_KEYCLOAK_URL is not set: nobody could do anything. Set"
              + " one of them. See docs/settings.md.");
    }
    return null;
  }

  private static ZoneId zone(Environment env) {
    String name = env.optional("UNDERSTUDY_TIME_ZONE");
    try {
      return name == null ? ZoneId.systemDefault() : ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalStateException(
          "UNDERSTUDY_TIME_ZONE is not a known time zone; use one like Europe/Berlin.", e);
    }
  }

  private static String language(Environment env) {
    String language = env.optional("UNDERSTUDY_LANGUAGE", Speech.LANGUAGES.getFirst());
    if (!Speech.LANGUAGES.contains(language)) {
      throw new IllegalStateException(
          "UNDERSTUDY_LANGUAGE must be one of " + String.join(", ", Speech.LANGUAGES) + ".");
    }
    return language;
  }

  /** Says nothing of the values: some are secret. */
  @Override
  public String toString() {
    return "Settings[host=" + host + ", oidc=" + oidc + "]";
  }
}
