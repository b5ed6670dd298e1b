package org.understudy.war.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.Kept;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.Website;
import org.understudy.war.persistence.WebsiteStarts;
import org.understudy.war.persistence.WebsiteStarts.Place;
import org.understudy.war.pull.Doors;

/**
 * What open pages of websites are told, all of them from one picture. It is read at most every
 * {@link #FRESH}, however many pages there are, so the database has less than one statement a
 * second from all of them together.
 */
@ApplicationScoped
public class Widgets {

  /** One picture takes six statements as long as no settings have changed. */
  static final Duration FRESH = Duration.ofSeconds(12);

  @Inject private SettingStore store;
  @Inject private Doors doors;
  @Inject private WebsiteStarts starts;
  @Inject private Stamps stamps;
  @Inject private Clock clock;

  private final Pace pace = new Pace();
  private final LongAdder looks = new LongAdder();
  private final Shared<Picture> last = new Shared<>(FRESH, this::learnAndRead);
  private @Nullable Instant learntAt;

  private record Picture(
      Map<String, Website> websites, Map<TeamId, Doors.Status> teams, Map<String, Line> lines) {}

  /** Where somebody stands. */
  private record Line(TeamId team, int position) {}

  /**
   * @param open whether there is room for one more
   * @param waited how long those have waited that were taken lately; null when nobody was
   */
  public record Status(boolean open, @Nullable Duration waited) {}

  /**
   * @param position 1 is the next one; null when it does not wait, or no more
   */
  public record Waits(@Nullable Integer position, @Nullable Duration waited) {}

  /** Empty when there is no such key, or it is switched off. */
  public Optional<Website> website(String key) {
    return Optional.ofNullable(picture().websites().get(key));
  }

  /** How a team stands that is one of a website's. */
  public Status status(TeamId team) {
    Doors.Status status = look().teams().get(team);
    return status == null ? new Status(false, null) : new Status(status.open(), status.waited());
  }

  /** How the one stands who has sent this. */
  public Waits waits(String start) {
    Picture picture = look();
    Line line = picture.lines().get(start);
    Doors.Status team = line == null ? null : picture.teams().get(line.team());
    return line == null
        ? new Waits(null, null)
        : new Waits(line.position(), team == null ? null : team.waited());
  }

  /** How long a page may keep what it was told. */
  public Duration pause() {
    return pace.pause();
  }

  /** An admin has changed something: it shows at once here, and soon on other nodes. */
  public void changed() {
    last.forget();
  }

  private Picture look() {
    looks.increment();
    return picture();
  }

  private Picture picture() {
    return last.at(clock.instant());
  }

  /** One at a time. */
  private Picture learnAndRead(Instant now) {
    if (learntAt != null) {
      pace.learn(looks.sumThenReset(), Duration.between(learntAt, now));
    }
    learntAt = now;
    return read();
  }

  private Picture read() {
    long settings = stamps.of(Kind.WEBSITE.stamp());
    Map<String, Website> websites = new HashMap<>();
    for (Map.Entry<String, Kept<Website>> kept : store.all(Kind.WEBSITE, settings).entrySet()) {
      if (kept.getValue().value().on()) {
        websites.put(kept.getKey(), kept.getValue().value());
      }
    }
    List<TeamId> all =
        websites.values().stream()
            .flatMap(website -> website.teams().stream())
            .distinct()
            .map(TeamId::new)
            .toList();
    Map<TeamId, Doors.Status> teams = new HashMap<>(doors.forWebsites(all));
    Map<TeamId, Integer> waiting = new HashMap<>();
    Map<String, Line> lines = new HashMap<>();
    boolean tells = websites.values().stream().anyMatch(Website::showsPosition);
    for (Place place : tells ? starts.waiting() : List.<Place>of()) {
      int position = waiting.merge(place.team(), 1, Integer::sum);
      if (place.start() != null) {
        lines.put(place.start(), new Line(place.team(), position));
      }
    }
    return new Picture(websites, teams, lines);
  }
}
