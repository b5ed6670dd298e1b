package org.understudy.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.wording.Phrase;

/**
 * What one source says about an agent.
 *
 * @param available what this source alone would answer
 * @param detail one short sentence for people
 * @param until when this source expects to change its mind, null when it does not know
 */
public record Signal(Source source, boolean available, Phrase detail, @Nullable Instant until) {

  /** Where a signal comes from. */
  public enum Source {
    /** The agent's own status with us: active or absent. */
    STATUS,
    /** The host's out-of-office dates. */
    OUT_OF_OFFICE,
    /** An imported calendar: busy or away. */
    CALENDAR,
    /** Weekly working hours without holidays, the agent's own or those of his teams. */
    HOURS,
    /** The account in the host is valid or disabled. */
    ACCOUNT,
    /** Sessions in the host, with a grace time. */
    PRESENCE;

    /** True when it says from when to when; false when it knows the present only. */
    boolean knowsTimes() {
      return this != ACCOUNT && this != PRESENCE;
    }
  }
}
