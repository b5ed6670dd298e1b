package org.understudy.war.decider;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Rulebook;
import org.understudy.war.persistence.Tracked;

/** The conversations that nobody has yet: they wait for somebody, or to be taken. */
final class WaitingRoom {

  private final Map<ConversationId, Tracked> waiting = new HashMap<>();
  private final Map<TeamId, Integer> waitingIn = new HashMap<>();

  /** Takes a conversation in, or out when it waits no more. */
  void follow(Tracked tracked) {
    ConversationId id = tracked.facts().id();
    Tracked before = tracked.waitingSince() == null ? waiting.remove(id) : waiting.put(id, tracked);
    if (before != null) {
      count(before, -1);
    }
    if (tracked.waitingSince() != null) {
      count(tracked, 1);
    }
  }

  private void count(Tracked tracked, int more) {
    waitingIn.merge(tracked.facts().team(), more, (a, b) -> a + b == 0 ? null : a + b);
  }

  /** Null when it does not wait. */
  @Nullable Tracked find(ConversationId conversation) {
    return waiting.get(conversation);
  }

  /** How many of the team wait. */
  int count(TeamId team) {
    return waitingIn.getOrDefault(team, 0);
  }

  /** W2: true when it is time for {@link #lookFurther}. */
  boolean looksFurther(Instant now) {
    return waiting.values().stream().anyMatch(tracked -> tracked.looksFurtherBy(now));
  }

  /** W2: those for whom the next stage of a rule begins, the oldest first. */
  List<Tracked> lookFurther(Instant now) {
    return oldestFirst(waiting.values().stream().filter(tracked -> tracked.looksFurtherBy(now)));
  }

  /** Those that wait for somebody to be there, the oldest first. */
  List<Tracked> forSomebody(Rulebook rulebook) {
    return oldestFirst(waiting.values().stream().filter(tracked -> !isHeld(tracked, rulebook)));
  }

  /** A5: those that wait because nobody could take one more, the oldest first. */
  List<Tracked> forPlaces() {
    return oldestFirst(
        waiting.values().stream()
            .filter(
                tracked ->
                    tracked.outcome() instanceof Outcome.WaitForSomeone waits
                        && waits.reason() == Outcome.WaitForSomeone.Reason.ALL_AT_CAPACITY));
  }

  /** C2: those that wait to be taken, in no order. */
  List<Tracked> held(Rulebook rulebook) {
    return waiting.values().stream().filter(tracked -> isHeld(tracked, rulebook)).toList();
  }

  private static boolean isHeld(Tracked tracked, Rulebook rulebook) {
    return tracked.outcome() instanceof Outcome.HoldForPull
        && rulebook.of(tracked.facts().team()).isPulled();
  }

  private static List<Tracked> oldestFirst(Stream<Tracked> some) {
    return some.sorted(
            Comparator.comparing((Tracked tracked) -> tracked.waitingSince())
                .thenComparing(tracked -> tracked.facts().id()))
        .toList();
  }
}
