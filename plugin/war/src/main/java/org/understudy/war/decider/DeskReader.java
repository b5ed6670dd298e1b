package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Cause;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.Notices;
import org.understudy.war.persistence.PendingEffect;
import org.understudy.war.persistence.PullLine;
import org.understudy.war.persistence.ReturnChoices;
import org.understudy.war.persistence.Rotation;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.TeamWorkload;

/** Fills the decider's memory from the database, as a whole or what has changed. */
@ApplicationScoped
public class DeskReader {

  /** Longer than any effect is on its way while the host is up; older ones are still pending. */
  private static final Duration RECENT = Duration.ofMinutes(10);

  @Inject private Stamps stamps;
  @Inject private PictureReader pictures;
  @Inject private Rotation rotation;
  @Inject private Conversations conversations;
  @Inject private Decisions decisions;
  @Inject private ReturnChoices choices;
  @Inject private PullLine line;
  @Inject private Notices notices;
  @Inject private Clock clock;

  /** A desk and the effects that are still to be carried out. */
  record Loaded(Desk desk, List<PendingEffect> pending) {}

  /** Everything, for one who has just taken the lease. */
  @Transactional
  Loaded load(long token) {
    return load(token, pictures.all());
  }

  /**
   * A desk to try things on, beside the one that decides. What is done on it is stored nowhere.
   *
   * @param at the moment that is asked for: holidays around it are known
   */
  @Transactional
  Desk copy(Instant at) {
    return load(0, pictures.all(at)).desk();
  }

  private Loaded load(long token, Picture picture) {
    Workload workload = new Workload();
    List<PendingEffect> pending = decisions.pending();
    Instant heard = picture.snapshot().takenAt();
    List<Decisions.Work> recent = decisions.workSince(heard.minus(RECENT));
    // The last one counts, and what is still pending may be older than what is done.
    for (PendingEffect effect : pending) {
      if (effect.agent() != null) {
        workload.give(effect.conversation(), effect.decision(), effect.agent(), null);
      }
    }
    give(workload, recent);
    workload.counted(picture.snapshot());
    Desk desk =
        new Desk(
            token,
            new Turns(rotation.all()),
            workload,
            new LineMemory(line.overtaken(), line.ofOpenOnes()),
            picture);
    conversations.waiting().forEach(desk::follow);
    conversations.shared().forEach(desk::follow);
    conversations.moved().forEach(desk::follow);
    conversations.told().forEach(desk::follow);
    notices
        .since(clock.instant().minus(NoticesToday.DAY))
        .forEach(sent -> desk.notices().sent(sent.getKey(), sent.getValue()));
    resumePauses(desk);
    recent.stream()
        .filter(Decisions.Work::isGivenBack)
        .forEach(back -> desk.returns().gaveBack(back.agent(), back.decidedAt()));
    recent.stream()
        .filter(work -> work.isKept() && work.decidedAt().isAfter(heard))
        .forEach(
            kept -> desk.kept().add(kept.conversation(), kept.decidedAt(), Cause.ABSENCE_LEARNED));
    return new Loaded(desk, pending);
  }

  /**
   * As much as those need who only look: nothing that waits, no turns.
   *
   * @param before an earlier look, null for none
   */
  @Transactional
  Desk look(@Nullable Desk before, Instant now) {
    Map<Stamps.Name, Long> present = stamps.read();
    Picture picture =
        before == null
            ? pictures.all()
            : before.stamps().knows(present) ? before.picture() : pictures.newer(before, present);
    Workload workload = new Workload();
    Instant heard = picture.snapshot().takenAt();
    give(workload, decisions.workSince(heard.minus(RECENT)));
    LineMemory nothing = new LineMemory(Map.of(), List.of());
    Desk desk = new Desk(0, new Turns(List.of()), workload, nothing, picture);
    desk.learn(present, picture);
    resumePauses(desk);
    desk.at(now);
    return desk;
  }

  /**
   * Takes part in the caller's transaction.
   *
   * @return what has changed since the desk last learned
   */
  News learn(Desk desk, Instant now) {
    Map<Stamps.Name, Long> present = stamps.read();
    Set<Stamps.Name> grown = desk.stamps().grown(present);
    if (grown.contains(Stamps.Name.HANDOVERS)) {
      desk.handsOver(true);
    }
    boolean news = !desk.stamps().knows(present);
    if (!news && !desk.horizon().hasCome(now)) {
      return new News(grown, false);
    }
    if (desk.stamps().differs(present, Stamps.Name.RETURNS)) {
      desk.returns().answered(choices.unhandled());
    }
    if (news) {
      desk.learn(present, pictures.newer(desk, present));
    }
    desk.lookAhead(now);
    return new News(grown, true);
  }

  /** Pauses that had begun on another node or before a restart. */
  private void resumePauses(Desk desk) {
    Duration longest =
        desk.picture().workloads().values().stream()
            .map(TeamWorkload::wrapUp)
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    if (longest.isPositive()) {
      conversations
          .closedSince(clock.instant().minus(longest))
          .forEach(
              (closed, at) ->
                  desk.pauses().closed(closed, at, desk.picture().wrapUp(closed.team())));
    }
  }

  private static void give(Workload workload, List<Decisions.Work> given) {
    given.forEach(
        work -> workload.give(work.conversation(), work.decision(), work.agent(), work.since()));
  }
}
