package org.understudy.war.decider;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Situation;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.Placeholders;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;

/**
 * R7: what the customer reads when a rule has found somebody for a new conversation. Only then, and
 * only when it had no owner before, so it is sent once.
 */
final class Welcome {

  private Welcome() {}

  static @Nullable Note of(Decision decision, Situation situation, Rulebook rulebook) {
    Conversation conversation = situation.conversation();
    Opening opening = conversation.opening();
    boolean isNew = opening != null && opening.kind() == Opening.Kind.CREATED;
    boolean found = !decision.attempts().isEmpty();
    if (!isNew || !found || !conversation.customerWaits() || situation.owner() != null) {
      return null;
    }
    return rulebook.rules().stream()
        .filter(rule -> rule.id().equals(decision.rule()))
        .map(Rule::welcome)
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .map(
            text ->
                new Note(subject(conversation), filled(text, decision, situation))
                    .in(conversation.language()))
        .orElse(null);
  }

  private static String filled(String text, Decision decision, Situation situation) {
    Agent chosen = decision.attempts().getLast().chosenAgent();
    return Placeholders.filled(
        text,
        Map.of(
            "agent", chosen.name(),
            "team", situation.roster().members(situation.conversation().team()).name(),
            "number", situation.conversation().number()));
  }

  /** A message needs a subject, and the customer may have written none. */
  static String subject(Conversation conversation) {
    String subject = conversation.topic().subject();
    return subject.isBlank() ? conversation.number() : subject;
  }
}
