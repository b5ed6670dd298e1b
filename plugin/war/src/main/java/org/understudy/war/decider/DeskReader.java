package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.understudy.assignment.Outcome;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.Directories;
import org.understudy.war.persistence.Rotation;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.TeamRulesStore;

/** Fills the decider's memory from the database, as a whole or what has changed. */
@ApplicationScoped
public class DeskReader {

  /** Longer than any effect is on its way while the host is up; older ones are still pending. */
  private static final Duration RECENT = Duration.ofMinutes(10);

  @Inject private Stamps stamps;
  @Inject private Directories directories;
  @Inject private TeamRulesStore rules;
  @Inject private Agents agents;
  @Inject private Rotation rotation;
  @Inject private Conversations conversations;
  @Inject private Decisions decisions;
  @Inject private Settings settings;

  /** A desk and the effects that are still to be carried out. */
  record Loaded(Desk desk, List<StoredDecision> pending) {}

  /** Everything, for one who has just taken the lease. */
  @Transactional
  Loaded load(long token) {
    Picture picture =
        Picture.of(
            directories.last().orElseGet(DeskReader::nothingHeard), rules.all(), agents.all());
    Workload workload = new Workload(settings.countPending());
    List<StoredDecision> pending = decisions.pending();
    Instant heard = picture.snapshot().takenAt();
    List<StoredDecision> recent = decisions.workGivenSince(heard.minus(RECENT));
    recent.forEach(decision -> give(workload, decision));
    pending.forEach(decision -> give(workload, decision));
    workload.counted(picture.snapshot());
    Desk desk =
        new Desk(
            token,
            new Turns(rotation.all()),
            workload,
            settings.presenceGrace(),
            // Knows no stamp yet, so the first batch looks at everyone who waits.
            Map.of(),
            picture);
    conversations.waiting().forEach(desk::follow);
    recent.stream()
        .filter(decision -> decision.decidedAt().isAfter(heard))
        .filter(decision -> decision.decision().outcome() instanceof Outcome.KeepOwner)
        .forEach(decision -> desk.kept(decision.conversation(), decision.decidedAt()));
    return new Loaded(desk, pending);
  }

  /**
   * Takes part in the caller's transaction.
   *
   * @return true when anything has changed since the desk last learned
   */
  boolean learn(Desk desk) {
    Map<Stamps.Name, Long> present = stamps.read();
    if (desk.knows(present)) {
      return false;
    }
    Picture before = desk.picture();
    boolean host = desk.differs(present, Stamps.Name.DIRECTORY);
    desk.learn(
        present,
        Picture.of(
            host ? directories.last().orElseGet(DeskReader::nothingHeard) : before.snapshot(),
            desk.differs(present, Stamps.Name.RULES) ? rules.all() : before.rules(),
            desk.differs(present, Stamps.Name.AGENTS) ? agents.all() : before.agents()));
    return true;
  }

  private static void give(Workload workload, StoredDecision decision) {
    if (decision.agent() != null) {
      Instant since =
          switch (decision.effect().state()) {
            case PENDING -> null;
            case APPLIED -> decision.effect().doneAt();
            case NONE, OVERTAKEN, REFUSED, PARKED -> decision.decidedAt();
          };
      workload.give(decision.conversation(), decision.id(), decision.agent(), since);
    }
  }

  private static DirectorySnapshot nothingHeard() {
    return new DirectorySnapshot("", Directory.EMPTY, 0, Instant.EPOCH, Map.of(), Map.of());
  }
}
