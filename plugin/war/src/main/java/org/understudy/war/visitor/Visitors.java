package org.understudy.war.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Nobody follows links as often as a machine that guesses them. */
@ApplicationScoped
public class Visitors {

  /** A company may stand behind one address, so it is far more than one customer needs. */
  private final Allowance pages = new Allowance(120, Duration.ofMillis(50));

  /**
   * @throws Refused when there were too many requests from this address just now
   */
  public void mayCome(String address) {
    if (!pages.has(address)) {
      throw new Refused(
          ProblemType.TOO_MANY_REQUESTS,
          "There were too many requests from your address: try again in a few seconds.");
    }
  }
}
