package org.understudy.war.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user of Keycloak as we know him.
 *
 * @param realm address of the realm that told of him, null when that was not kept yet
 * @param signedOutAt when his last session ended, null while there is one or when none was seen
 * @param settled attributes whose effects have happened, as they were then
 * @param finding what is wrong with them, a sentence for people; null for nothing
 * @param heardAt when Keycloak last spoke of him, give or take a day
 */
public record KnownIdentity(
    Identity facts,
    @Nullable String realm,
    @Nullable Instant signedOutAt,
    Map<String, String> settled,
    @Nullable String finding,
    Instant heardAt) {

  public KnownIdentity {
    settled = Map.copyOf(settled);
  }

  /** Somebody who was never heard of before. */
  public static KnownIdentity first(Identity facts, String realm, Instant now) {
    return new KnownIdentity(facts, realm, null, Map.of(), null, now);
  }

  /** The same user with newer facts, also when the realm has got another address. */
  public KnownIdentity with(Identity newer, String from, Instant now) {
    boolean left = facts.sessions() > 0 && newer.sessions() == 0;
    Instant out = newer.sessions() > 0 ? null : left ? newer.asOf() : signedOutAt;
    return new KnownIdentity(newer, from, out, settled, finding, now);
  }

  /** The same user, after his attributes had their effects. */
  public KnownIdentity settled(Map<String, String> done, @Nullable String wrong) {
    return new KnownIdentity(facts, realm, signedOutAt, done, wrong, heardAt);
  }

  /**
   * Until when he counts as seen: in the future while he is signed in.
   *
   * @param signedInFor how long a sign-in counts after its last activity
   * @return null when he was never seen
   */
  public @Nullable Instant seen(Duration signedInFor) {
    return facts.lastAccess() == null ? signedOutAt : facts.lastAccess().plus(signedInFor);
  }
}
