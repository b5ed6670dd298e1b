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

  String of(String start, String website) {
    return seal.of(start, clock.instant().plus(WebsiteStarts.KEPT), website);
  }

  /** The id of what was sent, empty when the token is over or not ours. */
  public Optional<String> start(String token, String website) {
    return seal.open(token, website)
        .filter(opened -> opened.until().isAfter(clock.instant()))
        .map(Seal.Opened::id);
  }
}
