package org.understudy.war.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "audit_entry")
class AuditRow {

  @Id private long id;
  private long at;
  private String actor;
  private String came_by;
  private String operation;
  private String subject;
  private @Nullable String body;
  private boolean done;

  @SuppressWarnings("NullAway")
  protected AuditRow() {}

  AuditEntry entry() {
    return new AuditEntry(
        id, Instant.ofEpochMilli(at), actor, came_by, operation, subject, body, done);
  }
}
