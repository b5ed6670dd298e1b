package org.understudy.war.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of a team (C5).
 *
 * @param on false: nothing
 * @param closedText what customers read when nobody has room, null for nothing
 * @param mostWaiting closes when so many wait, null for no limit
 * @param reopenAt so many places have to be free to open again
 * @param showsWait whether it is told how long the last ones have waited
 * @param origins websites whose pages may ask, like {@code https://www.example.org}
 */
public record TeamDoor(
    boolean on,
    @Nullable String closedText,
    @Nullable Integer mostWaiting,
    int reopenAt,
    boolean showsWait,
    List<String> origins) {

  /** The public knows nothing. */
  public static final TeamDoor UNTOUCHED = new TeamDoor(false, null, null, 2, false, List.of());

  public TeamDoor {
    origins = List.copyOf(origins);
  }
}
