package org.understudy.assignment;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.Rulebook;
import org.understudy.wording.Phrase;
import org.understudy.wording.Speech;

/** Writes the internal note that tells colleagues who has a conversation now, and why. */
public final class Notes {

  private final Decision decision;
  private final Situation situation;
  private final Rulebook rulebook;
  private final Explanation explanation;
  private final Speech speech;

  private Notes(Decision decision, Situation situation, Rulebook rulebook, Speech speech) {
    this.decision = decision;
    this.situation = situation;
    this.rulebook = rulebook;
    this.explanation = new Explanation(situation);
    this.speech = speech;
  }

  /**
   * @param speech language of the readers, and the zone in which they live
   * @return empty when the decision gives nobody anything: then there is nothing to tell
   */
  public static Optional<Note> of(
      Decision decision, Situation situation, Rulebook rulebook, Speech speech) {
    return Optional.ofNullable(new Notes(decision, situation, rulebook, speech).note());
  }

  /** W2: for somebody who is to look after what nobody can take. */
  public static Note alert(Decision decision, Speech speech) {
    return new Note(speech.say(Phrase.of("note.alert")), speech.say(decision.explanation()));
  }

  private @Nullable Note note() {
    return switch (decision.outcome()) {
      case Outcome.AssignTo assign when decision.cause() == Cause.OWNER_RETURNED ->
          explained(Phrase.of("note.given-back", former()));
      case Outcome.AssignTo assign ->
          situation.wish() instanceof Wish.Take
              ? explained(Phrase.of("note.taken", chosen().name()))
              : withRule(assigned());
      case Outcome.HoldForPull held ->
          situation.owner() == null ? null : explained(Phrase.of("note.back-in-queue", name()));
      case Outcome.ShareWith share ->
          withRule(Phrase.of("note.stands-in", chosen().name(), name(), whyAway()));
      case Outcome.EndShare end -> explained(decision.explanation());
      case Outcome.Release release -> explained(Phrase.of("note.released", name()));
      case Outcome.AskCustomer ask -> null;
      case Outcome.TellCustomer tell -> null;
      case Outcome.KeepOwner keep -> waitedFor(keep.reason());
      case Outcome.WaitForSomeone wait ->
          decision.cause() == Cause.HANDOVER ? explained(Phrase.of("note.released", name())) : null;
      case Outcome.LeaveAsIs leave -> null;
    };
  }

  /** B8: who is back finds what waited for him. */
  private @Nullable Note waitedFor(Outcome.KeepOwner.Reason reason) {
    Notice notice = situation.notice();
    boolean waited =
        reason == Outcome.KeepOwner.Reason.OWNER_IS_BACK
            && notice != null
            && notice.choice() == Notice.Choice.WAIT;
    return waited ? explained(Phrase.of("note.customer-waited")) : null;
  }

  private Note explained(Phrase what) {
    return new Note(line(what), speech.say(decision.explanation()) + "\n");
  }

  private Note withRule(Phrase what) {
    Phrase why =
        Alone.is(last().pool()) && decision.rule() == null
            ? SearchWords.path(decision.attempts())
            : SearchWords.choice(last(), chosen());
    Phrase rule = RuleText.of(decision, rule(), situation, rulebook);
    String line = line(what);
    return new Note(
        line,
        speech.say(Phrase.of("note.because", line, why))
            + "\n\n"
            + speech.say(Phrase.of("note.rule", rule))
            + "\n");
  }

  /** A subject is one line, whatever a name holds. */
  private String line(Phrase what) {
    return speech.say(what).replaceAll("\\R", " ");
  }

  private Phrase assigned() {
    return situation.owner() == null
        ? Phrase.of("note.assigned", chosen().name())
        : Phrase.of("note.reassigned", name(), whyAway(), chosen().name());
  }

  private String name() {
    return Objects.requireNonNull(situation.owner()).name();
  }

  private Phrase whyAway() {
    return explanation.whyAway(Objects.requireNonNull(situation.owner()));
  }

  private String former() {
    Moved moved = Objects.requireNonNull(situation.moved());
    return Objects.requireNonNull(situation.roster().find(moved.from())).name();
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
