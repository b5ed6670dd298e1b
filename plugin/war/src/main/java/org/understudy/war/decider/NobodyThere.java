package org.understudy.war.decider;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Situation;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.rules.Placeholders;

/**
 * W5: what the customer reads when his conversation waits because nobody can take it. With the
 * decision that follows his message, so once for each opening; never to a machine, and not oftener
 * than away messages.
 */
final class NobodyThere {

  private NobodyThere() {}

  /**
   * @param ofTeam the language of the team, null when it has none of its own
   */
  static @Nullable Note of(
      Decision decision, Situation situation, Backup backup, @Nullable String ofTeam) {
    Conversation conversation = situation.conversation();
    boolean isAnswer = decision.cause() == Cause.CREATED || decision.cause() == Cause.REOPENED;
    if (!(decision.outcome() instanceof Outcome.WaitForSomeone waits)
        || waits.reason() == Outcome.WaitForSomeone.Reason.RULE_TO_COME
        || !isAnswer
        || !conversation.customerWaits()
        || situation.noticesToday() >= backup.asking().noticesPerDay()) {
      return null;
    }
    String language = AwayTexts.language(backup.nobodyThere(), conversation.languageOr(ofTeam));
    String text = backup.nobodyThere().get(language);
    return text == null || text.isBlank()
        ? null
        : new Note(Welcome.subject(conversation), filled(text, situation)).in(language);
  }

  private static String filled(String text, Situation situation) {
    Conversation conversation = situation.conversation();
    return Placeholders.filled(
        text,
        Map.of(
            "team",
            situation.roster().members(conversation.team()).name(),
            "number",
            conversation.number()));
  }
}
