package org.understudy.war.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.understudy.wording.Speech;

/** Who reads the answer to the present request: in which language, by which clock. */
@RequestScoped
public class Readers {

  @Inject private Clock clock;
  private @Nullable Speech speech;

  /** Told once per request, before anything is said. */
  public void are(Speech those) {
    this.speech = those;
  }

  /** English in UTC for those of whom nothing is known. */
  public Speech speech() {
    return speech == null ? Speech.in(Speech.LANGUAGES.getFirst(), null, clock.instant()) : speech;
  }
}
