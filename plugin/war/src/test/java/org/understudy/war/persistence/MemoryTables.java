package org.understudy.war.persistence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.Rotation.Turn;

/**
 * The tables of the decider in memory, with the promises of the database: a transaction is stored
 * as a whole or not at all, unique keys refuse, and the lease knows one token. Each promise can be
 * taken away.
 */
public final class MemoryTables {

  /** A promise of the database that can be taken away. */
  public enum Promise {
    /** Decisions are stored by the holder of the lease only. */
    FENCING,
    /** One decision per opening and round. */
    DECISION_ONCE,
    /** The same facts are heard once. */
    INBOX_ONCE
  }

  /** The transaction was undone by the database. */
  public static final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RolledBack(String why) {
      super(why);
    }
  }

  /** An entry of the inbox. */
  public record Heard(Inbox.Entry entry, boolean handled) {}

  record Seat(TeamId team, AgentId agent) {}

  private record Rows(
      Map<ConversationId, Tracked> conversations,
      Map<UUID, StoredDecision> decisions,
      List<Heard> inbox,
      Map<Seat, Turn> turns) {

    Rows copy() {
      return new Rows(
          new LinkedHashMap<>(conversations),
          new LinkedHashMap<>(decisions),
          new ArrayList<>(inbox),
          new LinkedHashMap<>(turns));
    }
  }

  private final Set<Promise> broken;
  private final Map<Stamps.Name, Long> stamps = new EnumMap<>(Stamps.Name.class);
  private Rows rows =
      new Rows(
          new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
  private final MemoryLease lease = new MemoryLease(this);

  /**
   * @param broken promises that are not kept
   */
  public MemoryTables(Set<Promise> broken) {
    this.broken = Set.copyOf(broken);
  }

  /**
   * @param fails true when the database undoes it at the end
   */
  public <T> T inTransaction(Supplier<T> work, boolean fails) {
    Rows before = rows.copy();
    boolean stored = false;
    try {
      T result = work.get();
      if (fails) {
        throw new RolledBack("The connection to the database is gone.");
      }
      stored = true;
      return result;
    } finally {
      rows = stored ? rows : before;
    }
  }

  /** Who may write. */
  public MemoryLease lease() {
    return lease;
  }

  boolean keeps(Promise promise) {
    return !broken.contains(promise);
  }

  /** By id, in the order of their making. */
  public Map<UUID, StoredDecision> decisions() {
    return rows.decisions();
  }

  public Map<ConversationId, Tracked> conversations() {
    return rows.conversations();
  }

  /** The oldest first. */
  public List<Heard> inbox() {
    return rows.inbox();
  }

  Map<Seat, Turn> turns() {
    return rows.turns();
  }

  Map<Stamps.Name, Long> stamps() {
    return stamps;
  }

  public void grow(Stamps.Name name) {
    stamps.merge(name, 1L, Long::sum);
  }

  boolean knows(Conversation facts) {
    return rows.inbox().stream()
        .map(heard -> heard.entry().facts())
        .anyMatch(known -> known.id().equals(facts.id()) && known.asOf() == facts.asOf());
  }
}
