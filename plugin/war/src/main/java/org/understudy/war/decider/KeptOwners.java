package org.understudy.war.decider;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.understudy.assignment.Cause;
import org.understudy.conversation.ConversationId;

/** Owners that were kept because they seemed to be there, until the host has confirmed it. */
final class KeptOwners {

  private final Map<ConversationId, Kept> since = new HashMap<>();

  private record Kept(Instant at, Cause cause) {}

  /**
   * @param cause with what to decide again when the absence is known
   */
  void add(ConversationId conversation, Instant at, Cause cause) {
    since.put(conversation, new Kept(at, cause));
  }

  /** True while the host has not confirmed all of them. */
  boolean areAny() {
    return !since.isEmpty();
  }

  /**
   * Takes out those whose owner's absence would be known by now, each with what to decide.
   *
   * @param known when the host was looked at
   */
  Map<ConversationId, Cause> takeConfirmable(Instant known) {
    Map<ConversationId, Cause> due = new LinkedHashMap<>();
    since.forEach(
        (conversation, kept) -> {
          if (!kept.at().isAfter(known)) {
            due.put(conversation, kept.cause());
          }
        });
    due.keySet().forEach(since::remove);
    return due;
  }
}
