package org.understudy.war.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.signature.ClientTls;
import org.understudy.war.config.OidcSettings;
import org.understudy.war.config.Settings;

/**
 * The identity provider as it describes itself, and its keys. Asked when it is first needed, never
 * at the start: without it everything goes on that needs no token of its.
 */
@ApplicationScoped
public class Provider {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 3_000;
  private static final int LARGEST_KEYS = 256 * 1024;

  private static final Duration KEYS_FRESH = Duration.ofMinutes(10);
  private static final Duration KEYS_WAIT = Duration.ofSeconds(5);

  /** Keys that nobody has heard of are looked for at most that often. */
  private static final Duration KEYS_AGAIN = Duration.ofSeconds(10);

  /** Known keys go on that long while the provider is away. */
  private static final Duration KEYS_WITHOUT_PROVIDER = Duration.ofHours(12);

  /** Nobody else waits for a provider that has just not answered. */
  private static final Duration PAUSE = Duration.ofSeconds(3);

  /** All that is known, together. */
  private record Known(Endpoints endpoints, JWKSource<SecurityContext> keys) {}

  private final @Nullable OidcSettings settings;
  private final Clock clock;
  private final Calls calls = new Calls();
  private volatile @Nullable Known known;
  private Instant askAgainAt = Instant.MIN;

  /** Without a provider; also for the proxies of the container. */
  public Provider() {
    this((OidcSettings) null, Clock.systemUTC());
  }

  @Inject
  Provider(Settings settings, Clock clock) {
    this(settings.oidc(), clock);
  }

  Provider(@Nullable OidcSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** False when people cannot sign in, because no provider is set. */
  public boolean isSet() {
    return settings != null;
  }

  OidcSettings settings() {
    return Objects.requireNonNull(settings, "UNDERSTUDY_KEYCLOAK_URL is not set.");
  }

  Clock clock() {
    return clock;
  }

  Calls calls() {
    return calls;
  }

  /**
   * @throws ProviderAway when it never was there yet
   */
  Endpoints endpoints() {
    return known().endpoints();
  }

  /**
   * Kept, read again when they are old or a new one is asked for.
   *
   * @throws ProviderAway when it never was there yet
   */
  JWKSource<SecurityContext> keys() {
    return known().keys();
  }

  private Known known() {
    Known present = known;
    return present == null ? discover() : present;
  }

  private synchronized Known discover() {
    Known present = known;
    if (present != null) {
      return present;
    }
    if (clock.instant().isBefore(askAgainAt)) {
      throw new ProviderAway("The identity provider has just not answered.", null);
    }
    try {
      URI issuer = settings().issuer();
      Calls.Answer answer = calls.get(URI.create(issuer + Endpoints.PATH));
      if (answer.status() != 200) {
        throw new ProviderAway(
            "The identity provider describes itself with " + answer.status() + ".", null);
      }
      Endpoints endpoints = Endpoints.read(issuer, answer.body());
      Known found = new Known(endpoints, keys(endpoints.keys()));
      known = found;
      return found;
    } catch (ProviderAway e) {
      askAgainAt = clock.instant().plus(PAUSE);
      throw e;
    }
  }

  private static JWKSource<SecurityContext> keys(URI address) {
    try {
      return JWKSourceBuilder.<SecurityContext>create(
              address.toURL(),
              new DefaultResourceRetriever(
                  CONNECT_MILLIS,
                  READ_MILLIS,
                  LARGEST_KEYS,
                  true,
                  ClientTls.context().getSocketFactory()))
          .cache(KEYS_FRESH.toMillis(), KEYS_WAIT.toMillis())
          // It would bring threads that the server does not know of.
          .refreshAheadCache(false)
          .rateLimited(KEYS_AGAIN.toMillis())
          .outageTolerant(KEYS_WITHOUT_PROVIDER.toMillis())
          .build();
    } catch (MalformedURLException e) {
      throw new ProviderAway("The provider's keys have no address.", e);
    }
  }
}
