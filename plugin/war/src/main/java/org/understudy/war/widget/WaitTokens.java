package org.understudy.war.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.WebsiteStarts;

/** By what a page learns how long its visitor still waits: it tells nothing to anybody else. */
@ApplicationScoped
public class WaitTokens {

  private Clock clock;
  private Seal seal;

  @SuppressWarnings("NullAway")
  protected WaitTokens() {}

  @Inject
  public WaitTokens(Settings settings, Clock clock) {
    this(settings.links().secrets(), clock);
  }

  WaitTokens(List<String> secrets, Clock clock) {
    this.clock = clock;
    seal = new Seal("understudy website waiting 1", secrets);
  }

  /** The same one whenever it is asked for: who sends again reads what he read before. */
  String of(WebsiteStarts.Start start) {
    return seal.of(start.id(), start.storedAt().plus(WebsiteStarts.KEPT), start.website());
  }

  /** The id of what was sent, empty when the token is over or not ours. */
  public Optional<String> start(String token, String website) {
    return seal.open(token, website)
        .filter(opened -> opened.until().isAfter(clock.instant()))
        .map(Seal.Opened::id);
  }
}
