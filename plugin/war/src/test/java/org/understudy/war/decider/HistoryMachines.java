package org.understudy.war.decider;

import static org.understudy.war.persistence.StoredDecision.EffectState.PENDING;

import java.util.List;
import java.util.Set;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Changes;
import org.understudy.helpdesk.InMemoryHelpdesk;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.MemoryTables;
import org.understudy.war.persistence.StoredDecision;

/** What two servers do and suffer. */
final class HistoryMachines {

  private final HistoryDice dice;
  private final InMemoryHelpdesk host;
  private final MemoryTables tables;
  private final Inbox inbox;
  private final Conversations known;
  private final List<HistoryServer> servers;

  /** The one that is awake; the other stands by, or is frozen. */
  private int awake;

  private long swept;

  HistoryMachines(
      HistoryDice dice,
      InMemoryHelpdesk host,
      MemoryTables tables,
      Inbox inbox,
      Conversations known,
      List<HistoryServer> servers) {
    this.dice = dice;
    this.host = host;
    this.tables = tables;
    this.inbox = inbox;
    this.known = known;
    this.servers = servers;
  }

  HistoryServer awake() {
    return servers.get(awake);
  }

  /** The decisions that were stored. */
  List<StoredDecision> batch(HistoryServer.Fault fault) {
    HistoryServer server = awake();
    server.takeOver();
    List<StoredDecision> made = server.decides() ? server.runBatch(fault) : List.of();
    if (!server.decides()) {
      tables.lease().lapse();
      awake = dice.from(0, 1);
    }
    return made;
  }

  String diesIdle() {
    awake().die();
    tables.lease().lapse();
    awake = dice.from(0, 1);
    return "the server dies, server " + awake + " goes on";
  }

  String freezes() {
    tables.lease().lapse();
    awake = 1 - awake;
    // The other one may have slept through several changes of the holder, or be new.
    awake().takeOver();
    return "the server freezes, server " + awake + " goes on";
  }

  /** Whoever slept goes on where he was, with an old memory. */
  String wakes() {
    HistoryServer slept = servers.get(1 - awake);
    if (!slept.decides()) {
      return "nobody is frozen";
    }
    if (slept.toDo() > 0 && dice.oneIn(2)) {
      slept.send(0, false, false);
    }
    slept.runBatch(HistoryServer.Fault.NONE);
    return "the frozen server wakes";
  }

  String sends(boolean lost, boolean refused) {
    HistoryServer server = awake();
    if (server.toDo() == 0) {
      return "nothing is to be carried out";
    }
    server.send(dice.from(0, server.toDo() - 1), lost, refused);
    return "an effect is sent" + (lost ? ", the answer is lost" : refused ? ", and refused" : "");
  }

  String sweeps() {
    Changes changes = host.changes(swept, 1000);
    Set<ConversationId> behind = known.behind(changes.newest());
    inbox.store(Inbox.Source.SWEEP, null, host.conversations(behind));
    swept = changes.last();
    return "the sweep finds " + behind;
  }

  /** Nothing is in anyone's hands any more. */
  boolean isQuiet() {
    return awake().decides()
        && awake().toDo() == 0
        && servers.stream().filter(HistoryServer::decides).count() == 1
        && tables.inbox().stream().allMatch(MemoryTables.Heard::handled)
        && tables.decisions().values().stream()
            .noneMatch(decision -> decision.effect().state() == PENDING);
  }
}
