package org.understudy.war.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;
import org.understudy.war.health.HealthReport.Database;
import org.understudy.war.health.HealthReport.DeciderState;
import org.understudy.war.health.HealthReport.Host;
import org.understudy.war.health.HealthReport.Keycloak;
import org.understudy.war.keycloak.IdentitySweep;
import org.understudy.war.refresh.RefreshState;

/** Puts together what is known of this node. */
@ApplicationScoped
public class HealthCheck {

  private static final System.Logger LOG = System.getLogger(HealthCheck.class.getName());

  @Inject private StoredReader reader;
  @Inject private Decider decider;
  @Inject private RefreshState refresh;
  @Inject private IdentitySweep identities;
  @Inject private Settings settings;
  @Inject private Clock clock;

  HealthReport report() {
    Stored stored;
    try {
      stored = reader.read();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The database cannot be asked: {0}", e.toString());
      stored = null;
    }
    Instant now = clock.instant();
    return report(stored, decider.holdsLease(), refresh, keycloak(now), now);
  }

  /**
   * @param stored null when the database cannot be asked
   */
  static HealthReport report(
      @Nullable Stored stored,
      boolean holdsLease,
      RefreshState refresh,
      @Nullable Keycloak keycloak,
      Instant now) {
    String missing = missing(stored);
    return new HealthReport(
        missing == null ? HealthReport.READY : HealthReport.NOT_READY,
        missing,
        new Database(stored != null),
        new DeciderState(holdsLease),
        host(refresh, now),
        keycloak,
        stored == null ? null : stored.directoryKnown(),
        stored == null ? null : stored.inboxDepth(),
        stored == null
            ? null
            : stored.oldest() == null ? Double.valueOf(0) : age(stored.oldest(), now),
        stored == null ? null : age(stored.sweptAt(), now),
        stored == null ? null : stored.outboxDepth(),
        stored == null ? null : stored.parked());
  }

  private static @Nullable String missing(@Nullable Stored stored) {
    if (stored == null) {
      return "The database cannot be reached, or its tables are not there yet.";
    }
    return stored.directoryKnown() ? null : "The helpdesk's people and teams were never read yet.";
  }

  private static Host host(RefreshState refresh, Instant now) {
    Instant read = refresh.lastSuccess().orElse(null);
    String error = refresh.lastError().orElse(null);
    return new Host(reachable(read, error), age(read, now), error);
  }

  private @Nullable Keycloak keycloak(Instant now) {
    if (settings.keycloak() == null) {
      return null;
    }
    Instant read = identities.lastSuccess().orElse(null);
    String error = identities.lastError().orElse(null);
    return new Keycloak(reachable(read, error), age(read, now), error);
  }

  private static @Nullable Boolean reachable(@Nullable Instant read, @Nullable String error) {
    return error != null ? Boolean.FALSE : read != null ? Boolean.TRUE : null;
  }

  private static @Nullable Double age(@Nullable Instant moment, Instant now) {
    // Clocks of other nodes may be a little ahead.
    return moment == null ? null : Math.max(0, Duration.between(moment, now).toMillis() / 1000.0);
  }
}
