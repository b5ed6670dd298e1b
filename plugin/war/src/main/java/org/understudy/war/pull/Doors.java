package org.understudy.war.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.pull.Door;
import org.understudy.war.decider.Board;
import org.understudy.war.persistence.Kept;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.PullRequests;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.persistence.TeamDoor;

/**
 * What the public is told of teams (C5). Computed at most once a second for all who ask. Whether a
 * door is open is remembered by this node alone: between the two limits nodes may differ.
 */
@ApplicationScoped
public class Doors {

  private static final Duration FRESH = Duration.ofSeconds(1);

  /** Shorter would jump, longer would tell of another time of the day. */
  private static final Duration RECENT = Duration.ofHours(1);

  @Inject private SettingStore store;
  @Inject private Board board;
  @Inject private PullRequests requests;
  @Inject private Clock clock;

  private final Map<TeamId, Door> doors = new HashMap<>();
  private Set<TeamId> ofWebsites = Set.of();
  private Map<TeamId, Status> known = Map.of();
  private @Nullable Instant readAt;

  /**
   * @param waited how long those have waited that were taken lately; null when nobody was
   */
  public record Status(TeamDoor settings, boolean open, @Nullable Duration waited) {}

  /** Empty when the public may know nothing of the team. */
  public synchronized Optional<Status> of(TeamId team) {
    return Optional.ofNullable(present().get(team)).filter(status -> status.settings().on());
  }

  /** Also of teams that the public knows nothing of: websites tell what an admin allows there. */
  public synchronized Map<TeamId, Status> forWebsites(Collection<TeamId> teams) {
    if (!ofWebsites.equals(Set.copyOf(teams))) {
      ofWebsites = Set.copyOf(teams);
      readAt = null;
    }
    return present();
  }

  private Map<TeamId, Status> present() {
    Instant now = clock.instant();
    if (readAt == null || !readAt.plus(FRESH).isAfter(now)) {
      known = read(now);
      readAt = now;
    }
    return known;
  }

  private Map<TeamId, Status> read(Instant now) {
    Map<TeamId, TeamDoor> on = new HashMap<>();
    ofWebsites.forEach(team -> on.put(team, TeamDoor.UNTOUCHED));
    for (Map.Entry<String, Kept<TeamDoor>> kept :
        store.all(Kind.TEAM_DOOR, board.stamp(Kind.TEAM_DOOR.stamp())).entrySet()) {
      TeamId team = new TeamId(kept.getKey());
      if (kept.getValue().value().on() || on.containsKey(team)) {
        on.put(team, kept.getValue().value());
      }
    }
    doors.keySet().retainAll(on.keySet());
    Map<TeamId, Duration> waits =
        on.isEmpty() ? Map.of() : requests.averageWaitSince(now.minus(RECENT));
    Map<TeamId, Status> read = new HashMap<>();
    on.forEach(
        (team, settings) -> {
          Board.Room room = board.room(team);
          Door door =
              doors
                  .getOrDefault(team, new Door(true))
                  .next(room.places(), room.waiting(), settings.mostWaiting(), settings.reopenAt());
          doors.put(team, door);
          read.put(team, new Status(settings, door.open(), waits.get(team)));
        });
    return read;
  }
}
