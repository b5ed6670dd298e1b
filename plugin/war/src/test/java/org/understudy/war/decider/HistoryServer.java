package org.understudy.war.decider;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.ChangeResult;
import org.understudy.war.config.Node;
import org.understudy.war.persistence.LeaseLost;
import org.understudy.war.persistence.MemoryTables;
import org.understudy.war.persistence.MemoryTables.RolledBack;
import org.understudy.war.persistence.PendingEffect;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.StoredDecision.EffectState;

/** One server of the application: its memory, and the effects that it carries out. */
final class HistoryServer {

  /** What goes wrong with a batch. */
  enum Fault {
    NONE,
    /** The database undoes it, and the server goes on. */
    ROLLED_BACK,
    /** The server dies before the end of the transaction. */
    DIES_BEFORE_COMMIT,
    /** The server dies before it does anything about what is stored. */
    DIES_AFTER_COMMIT
  }

  private final String name;
  private final MemoryTables tables;
  private final HistoryHost host;
  private final HistoryWatch watch;
  private final Set<HistoryMistake> mistakes;
  private final Clock clock;
  private final DeskReader reader;
  private final Batch batch;
  private final List<PendingEffect> toDo = new ArrayList<>();
  private final List<Ended> ended = new ArrayList<>();
  private @Nullable Desk desk;

  HistoryServer(
      String name,
      List<Object> parts,
      MemoryTables tables,
      HistoryHost host,
      HistoryWatch watch,
      Set<HistoryMistake> mistakes,
      Clock clock) {
    this.name = name;
    this.tables = tables;
    this.host = host;
    this.watch = watch;
    this.mistakes = mistakes;
    this.clock = clock;
    this.reader = Wired.with(new DeskReader(), parts);
    List<Object> more = new ArrayList<>(parts);
    more.add(reader);
    more.add(new Node(name));
    this.batch = Wired.with(new Batch(), more);
  }

  boolean decides() {
    return desk != null;
  }

  Desk desk() {
    return Objects.requireNonNull(desk);
  }

  /** As one who takes over now would see it. */
  Desk asStored() {
    Desk stored = reader.load(tables.lease().token()).desk();
    stored.at(clock.instant());
    return stored;
  }

  void takeOver() {
    long token = desk == null ? tables.lease().acquire(name) : 0;
    if (token > 0) {
      ended.clear();
      DeskReader.Loaded loaded = reader.load(token);
      desk = loaded.desk();
      if (!mistakes.contains(HistoryMistake.PENDING_FORGOTTEN)) {
        toDo.addAll(loaded.pending());
      }
    }
  }

  /** The decisions that were stored. */
  List<StoredDecision> runBatch(Fault fault) {
    Desk memory = desk();
    List<Ended> news = List.copyOf(ended);
    ended.clear();
    boolean fails = fault == Fault.ROLLED_BACK || fault == Fault.DIES_BEFORE_COMMIT;
    List<StoredDecision> made;
    try {
      made = tables.inTransaction(() -> batch.run(memory, news), fails).made();
    } catch (LeaseLost | RolledBack e) {
      boolean dies = fault == Fault.DIES_BEFORE_COMMIT;
      if (dies || !mistakes.contains(HistoryMistake.MEMORY_KEPT)) {
        die();
      }
      return List.of();
    }
    watch.stored(memory.token(), made);
    if (fault == Fault.DIES_AFTER_COMMIT) {
      die();
    } else {
      made.stream()
          .filter(decision -> decision.effect().change() != null)
          .map(PendingEffect::of)
          .forEach(toDo::add);
    }
    return made;
  }

  /** Everything that is not stored is gone. */
  void die() {
    desk = null;
    toDo.clear();
    ended.clear();
  }

  int toDo() {
    return toDo.size();
  }

  /**
   * Carries one effect out.
   *
   * @param lost true when the host's answer does not arrive
   */
  void send(int which, boolean lost, boolean refused) {
    PendingEffect job = toDo.get(which);
    StoredDecision decision = Objects.requireNonNull(tables.decisions().get(job.decision()));
    ChangeResult result = host.apply(decision, refused);
    if (!lost) {
      toDo.remove(which);
      ended.add(ended(job, result));
    }
  }

  private Ended ended(PendingEffect job, ChangeResult result) {
    return switch (result) {
      case ChangeResult.Applied applied -> end(job, EffectState.APPLIED, applied.asOf(), null);
      case ChangeResult.Overtaken over -> end(job, EffectState.OVERTAKEN, null, over.present());
      case ChangeResult.Refused no -> end(job, EffectState.REFUSED, null, no.present());
    };
  }

  private Ended end(
      PendingEffect job, EffectState state, @Nullable Long asOf, @Nullable Conversation present) {
    return new Ended(
        job.decision(), job.conversation(), state, null, 1, asOf, clock.instant(), present);
  }
}
