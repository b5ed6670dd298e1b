package org.understudy.war.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.understudy.assignment.Notice;
import org.understudy.rules.Asking;
import org.understudy.war.choice.ChoiceLinks;
import org.understudy.war.choice.ChoiceTokens;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.Notices;
import org.understudy.war.persistence.Rulebooks;

/** The questions behind links, and what customers answer (B6). */
@ApplicationScoped
public class Choices {

  @Inject private Notices notices;
  @Inject private ChoiceLinks links;
  @Inject private Rulebooks rulebooks;
  @Inject private Decider decider;
  @Inject private Clock clock;

  /** What a link leads to. */
  public sealed interface Link {

    /** A question, open or not. */
    record Question(Notices.Asked asked) implements Link {}

    /** It was one of ours. */
    record TooOld() implements Link {}

    /** Guessed, altered, or cut off on its way. */
    record Unknown() implements Link {}
  }

  /** Changes nothing. Every token takes the same way, so that the time tells nothing of it. */
  public Link find(String token) {
    ChoiceTokens.Checked checked = links.check(token);
    var found = notices.find(ChoiceTokens.hash(token));
    if (checked.authentic() && !checked.expiresAt().isAfter(clock.instant())) {
      return new Link.TooOld();
    }
    return checked.authentic() && found.isPresent()
        ? new Link.Question(found.get())
        : new Link.Unknown();
  }

  /**
   * Stores a choice when nothing was chosen yet; of several at once one counts.
   *
   * @return true when it is this one that counts just now
   */
  public boolean choose(String token, Notices.Asked asked, Notice.Choice wanted) {
    boolean stored =
        asked.open() && notices.choose(ChoiceTokens.hash(token), wanted, clock.instant());
    if (stored) {
      decider.wake();
    }
    return stored;
  }

  /** What counts for customers who leave it to us: the same as for those who do not answer. */
  public Notice.Choice ours() {
    Asking.Unanswered unanswered = rulebooks.published().rulebook().backup().asking().unanswered();
    return switch (unanswered) {
      case APPLY -> Notice.Choice.CONTINUE;
      case WAIT -> Notice.Choice.WAIT;
    };
  }
}
