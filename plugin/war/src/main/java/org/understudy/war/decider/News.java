package org.understudy.war.decider;

import java.util.Set;
import org.understudy.war.persistence.Stamps;

/**
 * What the node that decides has learned. Told after the commit and on the decider's own thread:
 * who hears it wakes somebody else and returns. So nothing has to ask by the clock.
 *
 * @param changed what others have changed; everything for one who has just begun to decide
 * @param world anything has changed that a decision looks at, or somebody came or went by the clock
 */
public record News(Set<Stamps.Name> changed, boolean world) {

  public News {
    changed = Set.copyOf(changed);
  }

  /** True when there is something to hear. */
  boolean isAny() {
    return world || !changed.isEmpty();
  }

  boolean has(Stamps.Name name) {
    return changed.contains(name);
  }
}
