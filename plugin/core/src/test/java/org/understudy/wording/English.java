package org.understudy.wording;

import java.time.Instant;
import java.time.ZoneId;

/** Reads phrases as an English reader does, in November 2026. */
public final class English {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Speech ANYWHERE = Speech.in("en", null, NOW);

  private English() {}

  /** For somebody whose zone is not known. */
  public static String of(Phrase phrase) {
    return ANYWHERE.say(phrase);
  }

  /** For somebody who lives there. */
  public static Speech in(ZoneId zone) {
    return Speech.in("en", zone, NOW);
  }
}
