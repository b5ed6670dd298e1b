package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many away messages each customer had in the last 24 hours (B5). */
final class NoticesToday {

  static final Duration DAY = Duration.ofHours(24);

  private final Map<String, Deque<Instant>> sent = new HashMap<>();

  /**
   * @param customer null when unknown: nobody can be counted then
   */
  void sent(@Nullable String customer, Instant at) {
    if (customer != null) {
      sent.computeIfAbsent(customer, none -> new ArrayDeque<>()).add(at);
    }
  }

  int count(@Nullable String customer, Instant now) {
    Deque<Instant> times = customer == null ? null : sent.get(customer);
    if (times == null) {
      return 0;
    }
    while (!times.isEmpty() && !times.peek().isAfter(now.minus(DAY))) {
      times.remove();
    }
    if (times.isEmpty()) {
      sent.remove(customer);
    }
    return times.size();
  }
}
