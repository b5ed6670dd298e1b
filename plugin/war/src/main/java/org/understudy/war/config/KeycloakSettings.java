package org.understudy.war.config;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How Keycloak tells us of people. docs/keycloak.md says how to set it up.
 *
 * @param issuer address of the realm, without a slash at its end
 * @param secret shared with the listener in Keycloak, and with nobody else
 * @param previousSecret accepted while the secret is being changed, null for none
 * @param matchByEmail true: people are found by their verified address, false: by their login
 * @param signedInFor how long a sign-in counts after its last activity
 * @param sweepEvery within which time everybody is read again
 * @param skillGroups groups directly below this path are skills, null for none
 * @param absence name of the attribute that says until when somebody is absent
 * @param backup name of the attribute that says who stands in for somebody
 */
public record KeycloakSettings(
    URI issuer,
    String secret,
    @Nullable String previousSecret,
    boolean matchByEmail,
    Duration signedInFor,
    Duration sweepEvery,
    @Nullable String skillGroups,
    String absence,
    String backup) {

  private static final String SECRET = "UNDERSTUDY_KEYCLOAK_SECRET";
  private static final String PREVIOUS = "UNDERSTUDY_KEYCLOAK_SECRET_PREVIOUS";

  /**
   * @return null when Keycloak does not tell us of people
   */
  static @Nullable KeycloakSettings from(Environment env) {
    if (env.optional(SECRET) == null) {
      return null;
    }
    String previous = env.optional(PREVIOUS);
    return new KeycloakSettings(
        OidcSettings.issuer(env),
        Secrets.random(SECRET, env.required(SECRET)),
        previous == null ? null : Secrets.random(PREVIOUS, previous),
        OidcSettings.match(env) == OidcSettings.Match.EMAIL,
        env.duration("UNDERSTUDY_KEYCLOAK_SIGNED_IN_FOR", Duration.ofHours(12)),
        env.duration("UNDERSTUDY_KEYCLOAK_SWEEP", Duration.ofMinutes(1)),
        env.optional("UNDERSTUDY_KEYCLOAK_SKILL_GROUPS", "/skills"),
        env.optional("UNDERSTUDY_KEYCLOAK_ABSENCE", "absence_until"),
        env.optional("UNDERSTUDY_KEYCLOAK_BACKUP", "backup"));
  }

  /** The realm's name, as hints give it. */
  public String realm() {
    String path = issuer.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Names the realm among all there are. */
  public String address() {
    return issuer.toString();
  }

  /** Says nothing of the secrets. */
  @Override
  public String toString() {
    return "KeycloakSettings[issuer=" + issuer + "]";
  }
}
