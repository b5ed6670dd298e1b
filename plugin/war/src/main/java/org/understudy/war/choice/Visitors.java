package org.understudy.war.choice;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Nobody follows links as often as a machine that guesses them. */
@ApplicationScoped
public class Visitors {

  /** A company may stand behind one address, so it is far more than one customer needs. */
  private static final int AT_ONCE = 120;

  private static final int PER_SECOND = 20;

  /** More are not remembered: who was seen longest ago starts anew. */
  private static final int MOST = 10_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @throws Refused when there were too many requests from this address just now
   */
  public synchronized void mayCome(String address) {
    if (!buckets.computeIfAbsent(address, none -> bucket()).tryConsume(1)) {
      throw new Refused(
          ProblemType.TOO_MANY_REQUESTS,
          "There were too many requests from your address: try again in a few seconds.");
    }
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
        .build();
  }
}
