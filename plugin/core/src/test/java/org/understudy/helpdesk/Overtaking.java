package org.understudy.helpdesk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.State;

/** Compares what a change expects with what is true of the conversation now. */
final class Overtaking {

  private Overtaking() {}

  /** Names what is not as expected, null when everything is. */
  static @Nullable String objection(Change change, List<HostEntry> entries) {
    HostEntry.Status now = entries.getLast().after();
    Expectation expected = change.expected();
    if (expected.closed() ? now.state() != State.CLOSED : !now.state().isActive()) {
      return "It is " + now.state() + ".";
    }
    if (!Objects.equals(now.owner(), expected.owner())) {
      return "The owner has changed.";
    }
    if (!now.team().equals(expected.team())) {
      return "The team has changed.";
    }
    boolean personActed =
        entries.stream()
            .filter(entry -> entry.id() > expected.asOf() && entry.person() != null)
            .map(HostEntry::what)
            .anyMatch(
                what ->
                    switch (what) {
                      case OWNER, LOCK, TEAM, ANSWER -> true;
                      case MESSAGE, STATE, NOTE -> false;
                    });
    return personActed ? "A person took, moved or answered it." : null;
  }
}
