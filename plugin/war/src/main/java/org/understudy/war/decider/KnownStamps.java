package org.understudy.war.decider;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.understudy.war.persistence.Stamps;

/** How new the desk is: by these it tells what it has to read again. */
final class KnownStamps {

  /** What changes no decision about anything else: what people ask for, and what runs beside. */
  private static final Set<Stamps.Name> NO_FACTS =
      EnumSet.of(
          Stamps.Name.REQUESTS, Stamps.Name.HANDOVERS, Stamps.Name.SHADOW, Stamps.Name.WEBHOOK);

  private Map<Stamps.Name, Long> facts = Map.of();
  private Map<Stamps.Name, Long> read = Map.of();
  private boolean choicesCame;
  private boolean askAgain;

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
    read = Map.of();
  }

  /** What has grown since this was asked last. */
  Set<Stamps.Name> grown(Map<Stamps.Name, Long> present) {
    Set<Stamps.Name> grown = EnumSet.noneOf(Stamps.Name.class);
    present.forEach(
        (name, value) -> {
          if (!value.equals(read.get(name))) {
            grown.add(name);
          }
        });
    read = Map.copyOf(present);
    return grown;
  }

  /** All that were read last, as one number: another one as soon as any of them has grown. */
  long sum() {
    return read.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Makes the next batch look at what agents ask for, whether somebody has asked or not. */
  void askAgain() {
    askAgain = true;
  }

  /** True once after it was asked for. */
  boolean takeAskAgain() {
    boolean again = askAgain;
    askAgain = false;
    return again;
  }

  /** True once when customers may have chosen something. */
  boolean takeChoicesCame() {
    boolean came = choicesCame;
    choicesCame = false;
    return came;
  }

  private static Map<Stamps.Name, Long> factsOf(Map<Stamps.Name, Long> present) {
    Map<Stamps.Name, Long> facts = new EnumMap<>(Stamps.Name.class);
    facts.putAll(present);
    facts.keySet().removeAll(NO_FACTS);
    return facts;
  }
}
