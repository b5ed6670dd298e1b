package org.understudy.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.AwayMessage;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;

/** Writes to the customer of an absent owner what a decision wants him to know (B1, B5). */
public final class AwayNotices {

  private AwayNotices() {}

  /**
   * @param waitLink where the customer says that he waits
   * @param continueLink where he says that he wants to continue with the backup
   */
  public record Links(String waitLink, String continueLink) {}

  /**
   * @param zone of the owner
   * @param ofTeam the language of the team, null when it has none of its own
   * @return empty when the customer is told nothing
   */
  public static Optional<Note> of(
      Decision decision,
      Situation situation,
      Backup backup,
      ZoneId zone,
      @Nullable String ofTeam,
      Links links) {
    return switch (decision.outcome()) {
      case Outcome.AskCustomer ask ->
          Optional.of(
              note(
                  situation,
                  backup,
                  zone,
                  ofTeam,
                  new AwayMessage.Choice(
                      Objects.requireNonNull(decision.attempts().getLast().winner()).name(),
                      links.waitLink(),
                      links.continueLink())));
      case Outcome.TellCustomer tell -> Optional.of(note(situation, backup, zone, ofTeam, null));
      case Outcome.AssignTo assign -> Optional.empty();
      case Outcome.ShareWith share -> Optional.empty();
      case Outcome.EndShare end -> Optional.empty();
      case Outcome.KeepOwner keep -> Optional.empty();
      case Outcome.WaitForSomeone wait -> Optional.empty();
      case Outcome.HoldForPull hold -> Optional.empty();
      case Outcome.Release release -> Optional.empty();
      case Outcome.LeaveAsIs leave -> Optional.empty();
    };
  }

  /** The language in which the customer is written to. */
  public static String language(Situation situation, Backup backup, @Nullable String ofTeam) {
    return AwayTexts.language(backup.texts(), situation.conversation().languageOr(ofTeam));
  }

  private static Note note(
      Situation situation,
      Backup backup,
      ZoneId zone,
      @Nullable String ofTeam,
      AwayMessage.@Nullable Choice choice) {
    Agent owner = Objects.requireNonNull(situation.owner());
    AwayMessage message =
        new AwayMessage(
            owner.name(),
            owner.attendance().backAt(situation.now()),
            zone,
            situation.conversation().organisation(),
            ownWords(owner, situation.now()),
            choice);
    String language = language(situation, backup, ofTeam);
    AwayMessage.Written written = message.in(backup.texts(), language);
    return new Note(written.subject(), written.body()).in(language);
  }

  /** A1: of the times away that count now, the first that says something to customers. */
  private static @Nullable String ownWords(Agent owner, Instant now) {
    return owner.attendance().away().stream()
        .filter(away -> away.covers(now))
        .map(away -> away.absence().customerText())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
