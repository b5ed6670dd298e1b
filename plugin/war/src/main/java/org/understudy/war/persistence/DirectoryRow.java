package org.understudy.war.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;

@Entity
@Table(name = "directory")
class DirectoryRow {

  /** There is one row. */
  static final int ONLY = 1;

  @Id private int id = ONLY;
  private String hash = "";
  private String body = Json.write(Directory.EMPTY);
  private String last_seen = "{}";
  private String loads = "{}";
  private long as_of;
  private long taken_at;
  @Version private int version;

  protected DirectoryRow() {}

  void set(DirectorySnapshot newer) {
    hash = newer.hash();
    if (newer.directory() != null) {
      body = Json.write(newer.directory());
    }
    last_seen = Json.write(plain(newer.lastSeen()));
    loads = Json.write(plain(newer.loads()));
    as_of = newer.asOf();
    taken_at = newer.takenAt().toEpochMilli();
  }

  String hash() {
    return hash;
  }

  DirectorySnapshot snapshot() {
    return new DirectorySnapshot(
        hash,
        Json.read(body, Directory.class),
        as_of,
        Instant.ofEpochMilli(taken_at),
        byAgent(Json.readMap(last_seen, Instant.class)),
        byAgent(Json.readMap(loads, DirectorySnapshot.Load.class)));
  }

  private static <T> Map<String, T> plain(Map<AgentId, T> typed) {
    Map<String, T> plain = new HashMap<>();
    typed.forEach((id, value) -> plain.put(id.value(), value));
    return plain;
  }

  private static <T> Map<AgentId, T> byAgent(Map<String, T> plain) {
    Map<AgentId, T> typed = new HashMap<>();
    plain.forEach((id, value) -> typed.put(new AgentId(id), value));
    return typed;
  }
}
