package org.understudy.assignment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.understudy.assignment.Question.Kind;
import org.understudy.rules.Strategy;

/** How the search for somebody went, in words. */
final class SearchWords {

  private final Moments moments;

  SearchWords(Moments moments) {
    this.moments = moments;
  }

  /** Why this one and no other. */
  String choice(Attempt attempt, Agent chosen) {
    if (Alone.is(attempt.pool())) {
      return chosen.name() + " is there and gets it.";
    }
    return attempt.isOnlyOne()
        ? chosen.name() + " is the only one in " + attempt.pool().name() + " who can take it now."
        : comesNext(chosen, attempt.strategy());
  }

  /** B9: who was asked, one after the other. */
  String path(List<Attempt> chain) {
    StringBuilder path = new StringBuilder();
    for (Attempt attempt : chain) {
      String name = attempt.pool().name();
      path.append(
          attempt.chosen() == null
              ? "The backup " + name + " cannot take it now. "
              : name + " stands in.");
    }
    return path.toString();
  }

  /** Where nobody was found before. */
  String aside(List<Attempt> attempts) {
    return attempts.subList(0, attempts.size() - 1).stream()
        .map(attempt -> attempt.pool().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Why nobody was found. */
  String waits(Attempt attempt) {
    String team = attempt.pool().name();
    int count = attempt.total(attempt.last());
    String nobody =
        switch (attempt.last()) {
          case IN_TEAM ->
              "nobody " + (count == 0 ? "" : "else ") + "may own conversations in " + team;
          case NOT_EXCLUDED -> "all in " + team + " are excluded from automatic assignment";
          case NOT_ABSENT -> "all in " + team + " who may take it are absent";
          case ONLINE -> "nobody in " + team + " who may take it is online";
          case HAS_SKILL -> "nobody in " + team + " who is there can do what it needs";
          case HAS_CAPACITY -> "all in " + team + " who are there have no room for one more";
          case COMES_NEXT -> throw new IllegalStateException("The last question always finds one.");
        };
    String asked = attempt.last() == Kind.IN_TEAM ? "" : " (" + count + " asked)";
    return "It waits: " + nobody + asked + ".";
  }

  private String comesNext(Agent chosen, Strategy strategy) {
    String name = chosen.name();
    return switch (strategy) {
      case ROUND_ROBIN ->
          name
              + " comes next by round robin: "
              + (chosen.place().lastTurn() == 0
                  ? "no turn so far."
                  : "nobody who is there has waited longer for a turn.");
      case LEAST_OPEN -> name + " has the fewest open conversations (" + chosen.open() + ").";
      case LONGEST_IDLE -> {
        Instant since = chosen.place().idleSince();
        yield since == null
            ? name + " has not had any work yet."
            : name + " has been without new work the longest (since " + moments.at(since) + ").";
      }
      case WEIGHTED_SHARE -> name + " is the furthest behind the share of the work set for him.";
    };
  }
}
