package org.understudy.war.decider;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.ChangeResult;
import org.understudy.helpdesk.Expectation;
import org.understudy.helpdesk.InMemoryHelpdesk;
import org.understudy.war.decider.HistoryFindings.Kind;
import org.understudy.war.persistence.StoredDecision;

/** The host, watched: what a change really does there is compared with what it may do. */
final class HistoryHost {

  private final InMemoryHelpdesk host;
  private final HistoryModel model;
  private final HistoryFindings findings;
  private final Set<HistoryMistake> mistakes;
  private final Clock clock;
  private final Set<String> effective = new HashSet<>();
  private final Map<ConversationId, Set<@Nullable Long>> moved = new HashMap<>();

  HistoryHost(
      InMemoryHelpdesk host,
      HistoryModel model,
      HistoryFindings findings,
      Set<HistoryMistake> mistakes,
      Clock clock) {
    this.host = host;
    this.model = model;
    this.findings = findings;
    this.mistakes = mistakes;
    this.clock = clock;
  }

  Conversation facts(ConversationId id) {
    return host.conversations(List.of(id)).getFirst();
  }

  /**
   * @param refuses true when it will not do it, unless it has done it already
   */
  ChangeResult apply(StoredDecision decision, boolean refuses) {
    Change change = Objects.requireNonNull(decision.effect().change());
    Conversation before = facts(change.conversation());
    if (refuses && !effective.contains(change.id())) {
      return new ChangeResult.Refused("It does not want to.", before);
    }
    int notes = host.host().notes(change.conversation()).size();
    ChangeResult result = host.apply(List.of(asked(change, before))).getFirst();
    boolean done = host.host().notes(change.conversation()).size() > notes;
    if (done) {
      model.carriedOut(UUID.fromString(change.id()), clock.instant());
      if (!effective.add(change.id())) {
        findings.add(Kind.EFFECT_TWICE, change.toString());
      }
      check(decision, before, facts(change.conversation()));
    }
    return result;
  }

  private Change asked(Change change, Conversation before) {
    boolean compares = !mistakes.contains(HistoryMistake.NO_COMPARISON);
    boolean remembers = !mistakes.contains(HistoryMistake.NO_MEMORY_OF_CHANGES);
    return new Change(
        remembers ? change.id() : UUID.randomUUID().toString(),
        change.conversation(),
        compares ? change.expected() : Expectation.of(before),
        change.effects());
  }

  private void check(StoredDecision decision, Conversation before, Conversation after) {
    if (Objects.equals(before.owner(), after.owner()) && before.team().equals(after.team())) {
      return;
    }
    ConversationId id = before.id();
    long since = before.opening() == null ? model.lastClosed(id) : before.opening().id();
    if (model.isTouchedSince(id, since)) {
      findings.add(Kind.PERSON_UNDONE, decision.effect().change() + " on " + before);
    }
    // Each time that it is opened, and each time that it is closed.
    Long reason = before.opening() == null ? Long.valueOf(since) : decision.openingId();
    if (!moved.computeIfAbsent(id, any -> new HashSet<>()).add(reason)) {
      findings.add(Kind.MOVED_TWICE, decision.effect().change() + " on " + before);
    }
  }
}
