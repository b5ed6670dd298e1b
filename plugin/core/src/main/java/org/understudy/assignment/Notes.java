package org.understudy.assignment;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.Rulebook;

/** Writes the internal note that tells colleagues who has a conversation now, and why. */
public final class Notes {

  private final Decision decision;
  private final Situation situation;
  private final Rulebook rulebook;
  private final Explanation explanation;
  private final SearchWords search;

  private Notes(Decision decision, Situation situation, Rulebook rulebook, ZoneId zone) {
    this.decision = decision;
    this.situation = situation;
    this.rulebook = rulebook;
    this.explanation = new Explanation(situation, Moments.in(zone));
    this.search = new SearchWords(Moments.in(zone));
  }

  /**
   * @param zone in which the readers live; the note does not name it
   * @return empty when the decision gives nobody anything: then there is nothing to tell
   */
  public static Optional<Note> of(
      Decision decision, Situation situation, Rulebook rulebook, ZoneId zone) {
    return Optional.ofNullable(new Notes(decision, situation, rulebook, zone).note());
  }

  private @Nullable Note note() {
    return switch (decision.outcome()) {
      case Outcome.AssignTo assign when decision.cause() == Cause.OWNER_RETURNED ->
          line("Given back to " + former(), decision.explanation());
      case Outcome.AssignTo assign ->
          situation.wish() instanceof Wish.Take
              ? line("Taken by " + chosen().name(), decision.explanation())
              : note(from() + " to " + chosen().name());
      case Outcome.HoldForPull held ->
          situation.owner() == null
              ? null
              : line("Back in the queue, from " + name(), decision.explanation());
      case Outcome.ShareWith share -> note(chosen().name() + " stands in for " + owner());
      case Outcome.EndShare end -> new Note(decision.explanation(), decision.explanation() + "\n");
      case Outcome.Release release -> line("Released from " + name(), decision.explanation());
      case Outcome.AskCustomer ask -> null;
      case Outcome.TellCustomer tell -> null;
      case Outcome.KeepOwner keep -> waitedFor(keep.reason());
      case Outcome.WaitForSomeone wait ->
          decision.cause() == Cause.HANDOVER
              ? line("Released from " + name(), decision.explanation())
              : null;
      case Outcome.LeaveAsIs leave -> null;
    };
  }

  private static Note line(String what, String body) {
    return new Note(oneLine(what), body + "\n");
  }

  /** A subject is one line, whatever a name holds. */
  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  /** B8: who is back finds what waited for him. */
  private @Nullable Note waitedFor(Outcome.KeepOwner.Reason reason) {
    Notice notice = situation.notice();
    boolean waited =
        reason == Outcome.KeepOwner.Reason.OWNER_IS_BACK
            && notice != null
            && notice.choice() == Notice.Choice.WAIT;
    return waited
        ? new Note("The customer has waited for you", decision.explanation() + "\n")
        : null;
  }

  private Note note(String what) {
    String line = oneLine(what);
    String why =
        Alone.is(last().pool()) && decision.rule() == null
            ? search.path(decision.attempts())
            : search.choice(last(), chosen());
    return new Note(
        line,
        line + ": " + why + "\n\nRule: " + RuleText.of(last(), rule(), situation, rulebook) + "\n");
  }

  private String from() {
    return situation.owner() == null ? "Assigned" : "Reassigned from " + owner();
  }

  private String name() {
    return Objects.requireNonNull(situation.owner()).name();
  }

  private String former() {
    Moved moved = Objects.requireNonNull(situation.moved());
    return Objects.requireNonNull(situation.roster().find(moved.from())).name();
  }

  private String owner() {
    Agent owner = Objects.requireNonNull(situation.owner());
    return owner.name() + " (" + explanation.whyAway(owner) + ")";
  }

  private @Nullable String rule() {
    return rulebook.rules().stream()
        .filter(rule -> rule.id().equals(decision.rule()))
        .map(rule -> rule.name())
        .findFirst()
        .orElse(null);
  }

  private Attempt last() {
    return decision.attempts().getLast();
  }

  private Agent chosen() {
    return Objects.requireNonNull(last().winner());
  }
}
