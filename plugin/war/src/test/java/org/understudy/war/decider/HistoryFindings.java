package org.understudy.war.decider;

import java.util.EnumMap;
import java.util.Map;

/** What the model found to be wrong in one history: of each kind the first. */
final class HistoryFindings {

  /** What can be wrong. */
  enum Kind {
    /** The same opening has two decisions of the same round. */
    DECIDED_TWICE,
    /** The owner was changed more than once for the same opening. */
    MOVED_TWICE,
    /** A change took effect in the host more than once. */
    EFFECT_TWICE,
    /** The same facts were handled more than once. */
    HEARD_TWICE,
    /** What a person has done was undone. */
    PERSON_UNDONE,
    /** Given to somebody who was known to be away, or is never to be chosen. */
    GIVEN_TO_ABSENT,
    /** Given to somebody who had as many as he may have. */
    ABOVE_LIMIT,
    /** Some were given more turns than others. */
    UNFAIR,
    /** Stored by a node that had lost the lease. */
    OLD_TOKEN,
    /** A run ended without a name or without words, or in an exception. */
    NO_OUTCOME,
    /** An opening that asks for a decision has none. */
    LOST,
    /** What was decided is not so in the host. */
    NOT_CARRIED_OUT,
    /** It waits although somebody could take it. */
    WAITS_IN_VAIN,
    /** The memory differs from what is stored. */
    MEMORY_DIFFERS,
    /** It never comes to rest. */
    NEVER_QUIET
  }

  private final Map<Kind, String> found = new EnumMap<>(Kind.class);

  void add(Kind kind, String what) {
    found.putIfAbsent(kind, what);
  }

  Map<Kind, String> found() {
    return found;
  }
}
