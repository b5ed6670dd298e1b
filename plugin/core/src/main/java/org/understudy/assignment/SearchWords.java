package org.understudy.assignment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.understudy.rules.Strategy;
import org.understudy.wording.Phrase;

/** How the search for somebody went, in words. */
final class SearchWords {

  private SearchWords() {}

  /** Why this one and no other. */
  static Phrase choice(Attempt attempt, Agent chosen) {
    if (Alone.is(attempt.pool())) {
      return Phrase.of("found.alone", chosen.name());
    }
    return attempt.isOnlyOne()
        ? Phrase.of("found.only-one", chosen.name(), attempt.pool().name())
        : comesNext(chosen, attempt.strategy());
  }

  /** B9: who was asked, one after the other. */
  static Phrase path(List<Attempt> chain) {
    return Phrase.sentences(chain.stream().map(SearchWords::asked).toArray(Phrase[]::new));
  }

  private static Phrase asked(Attempt attempt) {
    String name = attempt.pool().name();
    return attempt.chosen() == null
        ? Phrase.of("backup.cannot", name)
        : Phrase.of("backup.stands-in", name);
  }

  /** Where nobody was found before. */
  static String aside(List<Attempt> attempts) {
    return attempts.subList(0, attempts.size() - 1).stream()
        .map(attempt -> attempt.pool().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Why nobody was found. */
  static Phrase waits(Attempt attempt) {
    String team = attempt.pool().name();
    int count = attempt.total(attempt.last());
    return switch (attempt.last()) {
      case IN_TEAM ->
          count == 0 ? Phrase.of("waits.empty", team) : Phrase.of("waits.nobody-else", team);
      case NOT_EXCLUDED -> Phrase.of("waits.excluded", team, count);
      case NOT_ABSENT -> Phrase.of("waits.absent", team, count);
      case ONLINE -> Phrase.of("waits.offline", team, count);
      case HAS_SKILL -> Phrase.of("waits.skill", team, count);
      case HAS_CAPACITY -> Phrase.of("waits.full", team, count);
      case COMES_NEXT -> throw new IllegalStateException("The last question always finds one.");
    };
  }

  private static Phrase comesNext(Agent chosen, Strategy strategy) {
    String name = chosen.name();
    return switch (strategy) {
      case ROUND_ROBIN ->
          chosen.place().lastTurn() == 0
              ? Phrase.of("found.first-turn", name)
              : Phrase.of("found.turn", name);
      case LEAST_OPEN -> Phrase.of("found.load", name, chosen.open());
      case LONGEST_IDLE -> {
        Instant since = chosen.place().idleSince();
        yield since == null
            ? Phrase.of("found.never-busy", name)
            : Phrase.of("found.idle", name, since);
      }
      case WEIGHTED_SHARE -> Phrase.of("found.share", name);
    };
  }
}
