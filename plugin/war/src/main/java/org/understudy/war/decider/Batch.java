package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Notice;
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
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.StoredDecision.EffectState;
import org.understudy.war.persistence.Tracked;

/** One batch: everything that is waiting, decided and stored in one transaction. */
@ApplicationScoped
public class Batch {

  /** Large enough to share a commit among a burst, small enough to keep the lease alive. */
  static final int SIZE = 200;

  /** Whoever leaves has few more than these; their decisions become visible together. */
  static final int HANDED_OVER = 500;

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
      News learnt,
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
    desk.at(now);
    News learnt = reader.learn(desk, now);
    boolean learned = learnt.world();
    List<Inbox.Entry> entries = inbox.waiting(SIZE);
    List<Handovers.Item> handOver = desk.handsOver() ? handovers.open(HANDED_OVER) : List.of();
    Trials trials = new Trials(beside.draft());
    Map<ConversationId, Cause> confirmable =
        learned ? desk.kept().takeConfirmable(desk.picture().snapshot().takenAt()) : Map.of();
    Round round = new Round(desk, now, node.name(), settings, trials, links);
    Hearing hearing =
        new Hearing(
            desk,
            round,
            conversations.find(concerned(entries, ended, confirmable.keySet(), handOver)),
            now);

    boolean again = hear(hearing, ended, entries);
    if (learned) {
      hearing.first(desk.waiting());
    } else if (ended.stream().anyMatch(end -> end.state() != EffectState.APPLIED)) {
      hearing.first(desk.waitingForPlaces());
    }
    hearing.decide();
    hearing.confirm(confirmable);
    List<Notices.Answer> answers = answers(desk, round, now);
    if (learned) {
      hearing.again(desk.shared(), Cause.OWNER_MAY_BE_BACK);
      round.returned();
      desk.told().all().forEach(round.episodes()::mayBeBack);
    }
    hearing.again(desk.lookFurther(now), Cause.LOOKS_FURTHER);
    if (learnt.has(Stamps.Name.RULES)) {
      conversations.unowned(desk.pulled()).stream()
          .filter(unowned -> round.latest(unowned.facts().id()) == null)
          .forEach(unowned -> round.again(unowned, Cause.HELD));
    }
    again |= desk.stamps().takeAskAgain() | learnt.has(Stamps.Name.REQUESTS);
    int answered = again ? pullDesk.answer(desk, round, now) : 0;
    // Last, so that what nobody can take is not looked at again before the host has changed it.
    Map<Handovers.Item, UUID> handedOver = hearing.handOver(handOver);
    desk.handsOver(handOver.size() == HANDED_OVER);

    decisions.effectsEnded(ended.stream().map(Batch::row).toList(), now);
    conversations.save(round.changed());
    decisions.add(round.made());
    handovers.decided(handedOver);
    rotation.taken(round.bookings().turns());
    oneMores.taken(round.bookings().oneMores());
    notices.add(round.away().sent());
    notices.over(round.away().over());
    notices.done(answers);
    inbox.handled(entries);
    choices.handled(desk.returns().takeAnswered());
    boolean full = entries.size() == SIZE || desk.handsOver() || answered == PullDesk.AT_ONCE;
    if (answered == PullDesk.AT_ONCE) {
      desk.stamps().askAgain();
    }
    return new Result(learnt, round.made(), trials.tried(), entries, full, answered);
  }

  /** True when agents have to be answered again, because what they got did not take effect. */
  private boolean hear(Hearing hearing, List<Ended> ended, List<Inbox.Entry> entries) {
    boolean again = false;
    for (Ended end : ended) {
      hearing.ended(end);
      if (end.state() != EffectState.APPLIED) {
        oneMores.giveBack(end.decision());
        again |= requests.again(end.decision());
      }
    }
    entries.forEach(entry -> hearing.heard(entry.facts()));
    return again;
  }

  /** B6, B8: what customers have chosen, and what is chosen for those whose time is over. */
  private List<Notices.Answer> answers(Desk desk, Round round, Instant now) {
    List<Notices.Answer> answers = desk.stamps().takeChoicesCame() ? notices.toDo() : List.of();
    answers.forEach(answer -> round.episodes().answered(answer, Cause.CUSTOMER_CHOSE));
    desk.told().unanswered(now).forEach(asked -> chooseFor(asked, desk, round, now));
    return answers;
  }

  /** A choice that the customer has made just now counts all the same. */
  private void chooseFor(Tracked asked, Desk desk, Round round, Instant now) {
    Notice.Choice choice =
        switch (desk.picture().rulebook().backup().asking().unanswered()) {
          case APPLY -> Notice.Choice.CONTINUE;
          case WAIT -> Notice.Choice.WAIT;
        };
    UUID decision = Objects.requireNonNull(asked.decisionId());
    if (notices.chooseFor(decision, choice, now)) {
      Notices.Answer answer = new Notices.Answer(decision, asked.facts().id(), choice);
      round.episodes().answered(answer, Cause.NO_ANSWER);
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

  private static Decisions.EffectEnd row(Ended end) {
    return new Decisions.EffectEnd(
        end.decision(), end.state(), end.detail(), end.attempts(), end.asOf());
  }
}
