package org.understudy.war.decider;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.ConversationId;
import org.understudy.war.persistence.Tracked;

/** Conversations whose customers know that their owner is away, until he is back (B5). */
final class ToldCustomers {

  private final Map<ConversationId, Tracked> told = new HashMap<>();

  void follow(Tracked tracked) {
    if (tracked.awaitsOwner()) {
      told.put(tracked.facts().id(), tracked);
    } else {
      told.remove(tracked.facts().id());
    }
  }

  @Nullable Tracked find(ConversationId conversation) {
    return told.get(conversation);
  }

  /** All of them, in an order that is always the same. */
  List<Tracked> all() {
    return told.values().stream()
        .sorted(Comparator.comparing(tracked -> tracked.facts().id()))
        .toList();
  }

  /** B8: true when it is time for {@link #unanswered}. */
  boolean isAnyUnanswered(Instant now) {
    return told.values().stream().anyMatch(tracked -> tracked.isUnansweredBy(now));
  }

  /** B8: those whose customer was to choose by now, the first question first. */
  List<Tracked> unanswered(Instant now) {
    return told.values().stream()
        .filter(tracked -> tracked.isUnansweredBy(now))
        .sorted(
            Comparator.comparing(ToldCustomers::answerBy)
                .thenComparing(tracked -> tracked.facts().id()))
        .toList();
  }

  private static Instant answerBy(Tracked tracked) {
    return tracked.outcome() instanceof Outcome.AskCustomer ask ? ask.answerBy() : Instant.MAX;
  }
}
