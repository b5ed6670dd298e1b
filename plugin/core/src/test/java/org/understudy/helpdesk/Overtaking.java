package org.understudy.helpdesk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what a change expects with what is true of the conversation now. */
final class Overtaking {

  private Overtaking() {}

  /** Names what is not as expected, null when everything is. */
  static @Nullable String objection(Change change, List<HostEntry> entries) {
    HostEntry.Status now = entries.getLast().after();
    if (!now.state().isActive()) {
      return "It is closed.";
    }
    if (!Objects.equals(now.owner(), change.expectedOwner())) {
      return "The owner has changed.";
    }
    if (!now.team().equals(change.expectedTeam())) {
      return "The team has changed.";
    }
    boolean personActed =
        entries.stream()
            .filter(entry -> entry.id() > change.expectedAsOf() && entry.person() != null)
            .map(HostEntry::what)
            .anyMatch(
                what ->
                    switch (what) {
                      case OWNER, LOCK, TEAM -> true;
                      case MESSAGE, STATE, NOTE -> false;
                    });
    return personActed ? "A person took or moved it." : null;
  }
}
