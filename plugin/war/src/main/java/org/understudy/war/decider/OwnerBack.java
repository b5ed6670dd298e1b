package org.understudy.war.decider;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Situation;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.rules.Placeholders;

/**
 * B7: what the customer reads when the owner is back and who stood in beside him leaves. With the
 * change that lets him leave, so once; never to a machine, and not oftener than away messages.
 */
final class OwnerBack {

  private OwnerBack() {}

  /**
   * @param before how the conversation was decided last: who has become its owner meanwhile was not
   *     away
   * @param backup who leaves, as customers know him
   * @param ofTeam the language of the team, null when it has none of its own
   */
  static @Nullable Note of(
      Decision decision,
      Situation situation,
      Backup settings,
      @Nullable Outcome before,
      String backup,
      @Nullable String ofTeam) {
    Conversation conversation = situation.conversation();
    if (!(decision.outcome() instanceof Outcome.EndShare end)
        || !(before instanceof Outcome.ShareWith share)
        || !share.owner().equals(end.owner())
        || situation.noticesToday() >= settings.asking().noticesPerDay()) {
      return null;
    }
    String language = AwayTexts.language(settings.ownerBack(), conversation.languageOr(ofTeam));
    String text = settings.ownerBack().get(language);
    Map<String, String> names =
        Map.of(
            "agent", Objects.requireNonNull(situation.owner()).name(),
            "backup", backup,
            "number", conversation.number());
    return text == null || text.isBlank()
        ? null
        : new Note(Welcome.subject(conversation), Placeholders.filled(text, names).strip())
            .in(language);
  }
}
