package org.understudy.war.visitor;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each of many may do something; who was seen longest ago is forgotten. */
final class Allowance {

  private static final int MOST = 10_000;

  private final int atOnce;
  private final Duration oneMoreAfter;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  Allowance(int atOnce, Duration oneMoreAfter) {
    this.atOnce = atOnce;
    this.oneMoreAfter = oneMoreAfter;
  }

  synchronized boolean has(String who) {
    return buckets
        .computeIfAbsent(
            who,
            none ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, oneMoreAfter))
                    .build())
        .tryConsume(1);
  }
}
