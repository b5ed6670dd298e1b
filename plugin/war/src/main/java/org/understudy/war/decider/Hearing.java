package org.understudy.war.decider;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.war.persistence.Handovers;
import org.understudy.war.persistence.StoredDecision.EffectState;
import org.understudy.war.persistence.Tracked;

/** One batch: what the host tells, put together so that each conversation is decided once. */
final class Hearing {

  private final Desk desk;
  private final Round round;
  private final Instant now;
  private final Map<ConversationId, Tracked> known;
  private final Map<ConversationId, Tracked> news = new LinkedHashMap<>();

  /**
   * @param known the conversations that are told of, as they are stored
   */
  Hearing(Desk desk, Round round, Map<ConversationId, Tracked> known, Instant now) {
    this.desk = desk;
    this.round = round;
    this.known = known;
    this.now = now;
  }

  /** Newer facts replace older ones; a conversation that was heard of twice is decided once. */
  void heard(Conversation facts) {
    Tracked before = news.getOrDefault(facts.id(), known.get(facts.id()));
    if (before == null) {
      news.put(facts.id(), Tracked.first(facts));
    } else if (facts.asOf() > before.facts().asOf()) {
      desk.noticed(before.facts(), facts, now);
      news.put(facts.id(), before.with(facts));
    }
  }

  /** What did not take effect is decided anew: at once when overtaken, else when more is known. */
  void ended(Ended end) {
    if (end.state() == EffectState.APPLIED) {
      desk.workload().arrived(end.conversation(), end.decision(), end.at());
      return;
    }
    desk.workload().takeBack(end.conversation(), end.decision());
    desk.oneMores().giveBack(end.decision());
    Tracked before = known.get(end.conversation());
    boolean latest = before != null && end.decision().equals(before.decisionId());
    if (latest && end.state() != EffectState.PARKED) {
      failed(end, before);
    }
  }

  private void failed(Ended end, Tracked before) {
    round.away().close(before);
    Conversation present = end.present();
    Conversation facts =
        present != null && present.asOf() >= before.facts().asOf() ? present : before.facts();
    desk.noticed(before.facts(), facts, now);
    if (end.state() == EffectState.OVERTAKEN
        && before.outcome() instanceof Outcome.EndShare leaving) {
      news.put(end.conversation(), before.stillShared(facts, leaving));
    } else if (end.state() == EffectState.REFUSED && facts.state().isActive()) {
      // An alert or a message that is refused ends no waiting (W2, W5).
      Tracked waits =
          before.outcome() instanceof Outcome.WaitForSomeone
              ? before.with(facts)
              : before.undone(facts, before.waitsSince());
      known.put(end.conversation(), waits);
      round.later(waits);
    } else {
      news.put(end.conversation(), before.undone(facts, null));
    }
  }

  /**
   * W5: those that wait are decided again, in this order and before whatever else is news: nobody
   * who has just come gets the place that somebody waits for.
   */
  void first(List<Tracked> waiting) {
    for (Tracked one : waiting) {
      ConversationId id = one.facts().id();
      Tracked heard = news.remove(id);
      if (heard != null) {
        decide(id, heard);
      }
      Tracked latest = Objects.requireNonNullElse(round.latest(id), one);
      boolean decided = !Objects.equals(latest.decisionId(), one.decisionId());
      if (!decided && latest.waitingSince() != null) {
        round.again(latest, Cause.SOMEBODY_MAY_BE_THERE);
      }
    }
  }

  /** Decides what the news ask for. */
  void decide() {
    news.forEach(this::decide);
  }

  private void decide(ConversationId id, Tracked heard) {
    round.heard(heard, heard.wroteSince(known.get(id)));
  }

  /** More is known of owners who seemed to be there. */
  void confirm(Map<ConversationId, Cause> confirmable) {
    confirmable.forEach(
        (id, cause) -> {
          if (!news.containsKey(id) && known.containsKey(id)) {
            round.confirm(known.get(id), cause);
          }
        });
  }

  /** Those that are not in the news are decided again. */
  void again(List<Tracked> some, Cause cause) {
    some.stream()
        .filter(one -> !news.containsKey(one.facts().id()))
        .forEach(one -> round.again(one, cause));
  }

  /** D3: each is decided once; by item, the decision. */
  Map<Handovers.Item, UUID> handOver(List<Handovers.Item> items) {
    Map<Handovers.Item, UUID> decided = new LinkedHashMap<>();
    for (Handovers.Item item : items) {
      ConversationId id = item.facts().id();
      Tracked before = round.now(id, news.getOrDefault(id, known.get(id)));
      decided.put(item, round.handOver(item.agent(), Tracked.newest(before, item.facts())));
    }
    return decided;
  }
}
