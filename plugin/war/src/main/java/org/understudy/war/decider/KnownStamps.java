package org.understudy.war.decider;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Stamps;

/** How new the desk is: by these it tells what it has to read again. */
final class KnownStamps {

  private Map<Stamps.Name, Long> facts = Map.of();
  private @Nullable Long requests;
  private boolean choicesCame;

  /** True when no fact has changed since it was learned. */
  boolean knows(Map<Stamps.Name, Long> present) {
    return facts.equals(factsOf(present));
  }

  boolean differs(Map<Stamps.Name, Long> present, Stamps.Name name) {
    return !Objects.equals(present.get(name), facts.get(name));
  }

  /** 0 before anything was learned. */
  long of(Stamps.Name name) {
    return Objects.requireNonNullElse(facts.get(name), 0L);
  }

  void learn(Map<Stamps.Name, Long> present) {
    choicesCame |= differs(present, Stamps.Name.CHOICES);
    facts = factsOf(present);
  }

  /** Makes the next batch read everything again and look at everyone who waits. */
  void doubt() {
    facts = Map.of();
  }

  /** True once after agents have asked for something. */
  boolean isAsked(Map<Stamps.Name, Long> present) {
    Long before = requests;
    requests = present.get(Stamps.Name.REQUESTS);
    return !Objects.equals(before, requests);
  }

  /** Makes the next batch look at what agents ask for, whether somebody has asked or not. */
  void askAgain() {
    requests = null;
  }

  /** True once when customers may have chosen something. */
  boolean takeChoicesCame() {
    boolean came = choicesCame;
    choicesCame = false;
    return came;
  }

  /** What agents ask for changes no decision about anything else. */
  private static Map<Stamps.Name, Long> factsOf(Map<Stamps.Name, Long> present) {
    Map<Stamps.Name, Long> facts = new EnumMap<>(Stamps.Name.class);
    facts.putAll(present);
    facts.remove(Stamps.Name.REQUESTS);
    return facts;
  }
}
