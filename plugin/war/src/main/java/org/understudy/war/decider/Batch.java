package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Notice;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.war.choice.ChoiceLinks;
import org.understudy.war.config.Node;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.Handovers;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.Lease;
import org.understudy.war.persistence.Notices;
import org.understudy.war.persistence.OneMores;
import org.understudy.war.persistence.PullRequests;
import org.understudy.war.persistence.ReturnChoices;
import org.understudy.war.persistence.Rotation;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.StoredDecision.EffectState;
import org.understudy.war.persistence.Tracked;

/** One batch: everything that is waiting, decided and stored in one transaction. */
@ApplicationScoped
public class Batch {

  /** Large enough to share a commit among a burst, small enough to keep the lease alive. */
  static final int SIZE = 200;

  @Inject private Lease lease;
  @Inject private DeskReader reader;
  @Inject private Inbox inbox;
  @Inject private Conversations conversations;
  @Inject private Decisions decisions;
  @Inject private Rotation rotation;
  @Inject private OneMores oneMores;
  @Inject private Beside beside;
  @Inject private ReturnChoices choices;
  @Inject private Handovers handovers;
  @Inject private PullRequests requests;
  @Inject private PullDesk pullDesk;
  @Inject private Notices notices;
  @Inject private ChoiceLinks links;
  @Inject private Settings settings;
  @Inject private Node node;
  @Inject private Clock clock;

  /**
   * @param full true when more may be waiting
   * @param answered how many agents got an answer
   */
  record Result(
      List<StoredDecision> made,
      List<Tried> tried,
      List<Inbox.Entry> heard,
      boolean full,
      int answered) {}

  /**
   * @param ended effects that have ended since the last batch
   * @throws org.understudy.war.persistence.LeaseLost when another node decides now
   */
  @Transactional
  Result run(Desk desk, List<Ended> ended) {
    lease.renew(desk.token());
    Instant now = clock.instant();
    DeskReader.News learnt = reader.learn(desk, now);
    boolean learned = learnt.world();
    List<Inbox.Entry> entries = inbox.waiting(SIZE);
    List<Handovers.Item> handOver = desk.handsOver() ? handovers.open(SIZE) : List.of();
    Trials trials = new Trials(beside.draft());
    Map<ConversationId, Cause> confirmable = learned ? desk.confirmable() : Map.of();
    Map<ConversationId, Tracked> known =
        conversations.find(concerned(entries, ended, confirmable.keySet(), handOver));
    Round round = new Round(desk, now, node.name(), settings.zone(), trials, links);

    Map<ConversationId, Tracked> news = new LinkedHashMap<>();
    boolean again = false;
    for (Ended end : ended) {
      close(end, desk, known, news, round);
      again |= end.state() != EffectState.APPLIED && requests.again(end.decision());
    }
    entries.forEach(entry -> merge(entry.facts(), known, news, desk, now));
    news.forEach((id, heard) -> round.heard(heard, heard.wroteSince(known.get(id))));
    confirmable.forEach(
        (id, cause) -> {
          if (!news.containsKey(id) && known.containsKey(id)) {
            round.confirm(known.get(id), cause);
          }
        });
    List<Notices.Answer> answers = desk.takeChoicesCame() ? notices.toDo() : List.of();
    answers.forEach(answer -> round.episodes().answered(answer, Cause.CUSTOMER_CHOSE));
    desk.told().unanswered(now).forEach(asked -> chooseFor(asked, desk, round, now));
    if (learned) {
      desk.waiting().stream()
          .filter(waiting -> !news.containsKey(waiting.facts().id()))
          .forEach(waiting -> round.again(waiting, Cause.SOMEBODY_MAY_BE_THERE));
      desk.shared().stream()
          .filter(shared -> !news.containsKey(shared.facts().id()))
          .forEach(shared -> round.again(shared, Cause.OWNER_MAY_BE_BACK));
      round.returned();
      desk.told().all().forEach(round.episodes()::mayBeBack);
    }
    desk.lookFurther(now).stream()
        .filter(waiting -> !news.containsKey(waiting.facts().id()))
        .forEach(waiting -> round.again(waiting, Cause.LOOKS_FURTHER));

    if (learnt.rules()) {
      conversations.unowned(desk.pulled()).stream()
          .filter(unowned -> round.latest(unowned.facts().id()) == null)
          .forEach(unowned -> round.again(unowned, Cause.HELD));
    }
    int answered = learnt.asked() || again ? pullDesk.answer(desk, round, now) : 0;
    // Last, so that what nobody can take is not looked at again before the host has changed it.
    Map<Long, UUID> handedOver = handOver(handOver, known, news, round);
    desk.handsOver(handOver.size() == SIZE);

    decisions.effectsEnded(ended.stream().map(Batch::row).toList(), now);
    conversations.save(round.changed());
    decisions.add(round.made());
    handovers.decided(handedOver);
    rotation.taken(round.turns());
    oneMores.taken(round.oneMores());
    notices.add(round.away().sent());
    notices.over(round.away().over());
    notices.done(answers);
    inbox.handled(entries);
    choices.handled(desk.returns().takeAnswered());
    boolean full = entries.size() == SIZE || desk.handsOver() || answered == PullDesk.AT_ONCE;
    if (answered == PullDesk.AT_ONCE) {
      desk.askAgain();
    }
    return new Result(round.made(), trials.tried(), entries, full, answered);
  }

  /** B8: time is over; a choice that the customer has made just now counts all the same. */
  private void chooseFor(Tracked asked, Desk desk, Round round, Instant now) {
    Notice.Choice choice =
        switch (desk.picture().rulebook().backup().asking().unanswered()) {
          case APPLY -> Notice.Choice.CONTINUE;
          case WAIT -> Notice.Choice.WAIT;
        };
    UUID decision = Objects.requireNonNull(asked.decisionId());
    if (notices.chooseFor(decision, choice, now)) {
      round
          .episodes()
          .answered(new Notices.Answer(decision, asked.facts().id(), choice), Cause.NO_ANSWER);
    }
  }

  private static Set<ConversationId> concerned(
      List<Inbox.Entry> entries,
      List<Ended> ended,
      Collection<ConversationId> confirmable,
      List<Handovers.Item> handOver) {
    Set<ConversationId> ids = new LinkedHashSet<>(confirmable);
    entries.forEach(entry -> ids.add(entry.facts().id()));
    handOver.forEach(item -> ids.add(item.facts().id()));
    ended.stream()
        .filter(end -> end.state() != EffectState.APPLIED)
        .forEach(end -> ids.add(end.conversation()));
    return ids;
  }

  /** D3: each is decided once; by item, the decision. */
  private static Map<Long, UUID> handOver(
      List<Handovers.Item> items,
      Map<ConversationId, Tracked> known,
      Map<ConversationId, Tracked> news,
      Round round) {
    Map<Long, UUID> decided = new LinkedHashMap<>();
    for (Handovers.Item item : items) {
      ConversationId id = item.facts().id();
      Tracked before = round.now(id, news.getOrDefault(id, known.get(id)));
      decided.put(item.id(), round.handOver(item.agent(), Tracked.newest(before, item.facts())));
    }
    return decided;
  }

  /** Newer facts replace older ones; a conversation that was heard of twice is decided once. */
  private static void merge(
      Conversation facts,
      Map<ConversationId, Tracked> known,
      Map<ConversationId, Tracked> news,
      Desk desk,
      Instant now) {
    Tracked before = news.getOrDefault(facts.id(), known.get(facts.id()));
    if (before == null) {
      news.put(facts.id(), Tracked.first(facts));
    } else if (facts.asOf() > before.facts().asOf()) {
      desk.noticed(before.facts(), facts, now);
      news.put(facts.id(), before.with(facts));
    }
  }

  /** What did not take effect is decided anew: at once when overtaken, else when more is known. */
  private void close(
      Ended end,
      Desk desk,
      Map<ConversationId, Tracked> known,
      Map<ConversationId, Tracked> news,
      Round round) {
    if (end.state() == EffectState.APPLIED) {
      desk.workload().arrived(end.conversation(), end.decision(), end.at());
      return;
    }
    desk.workload().takeBack(end.conversation(), end.decision());
    desk.oneMores().giveBack(end.decision());
    oneMores.giveBack(end.decision());
    Tracked before = known.get(end.conversation());
    boolean latest = before != null && end.decision().equals(before.decisionId());
    if (!latest || end.state() == EffectState.PARKED) {
      return;
    }
    round.away().close(before);
    Conversation present = end.present();
    Conversation facts =
        present != null && present.asOf() >= before.facts().asOf() ? present : before.facts();
    desk.noticed(before.facts(), facts, clock.instant());
    if (end.state() == EffectState.OVERTAKEN
        && before.outcome() instanceof Outcome.EndShare leaving) {
      news.put(end.conversation(), before.stillShared(facts, leaving));
    } else if (end.state() == EffectState.REFUSED && facts.state().isActive()) {
      Tracked undone = before.undone(facts, clock.instant());
      known.put(end.conversation(), undone);
      round.later(undone);
    } else {
      news.put(end.conversation(), before.undone(facts, null));
    }
  }

  private static Decisions.EffectEnd row(Ended end) {
    return new Decisions.EffectEnd(
        end.decision(), end.state(), end.detail(), end.attempts(), end.asOf());
  }
}
