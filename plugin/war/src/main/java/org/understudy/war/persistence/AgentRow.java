package org.understudy.war.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;

@Entity
@Table(name = "agent")
class AgentRow {

  @Id private String id;
  private @Nullable Long absent_since;
  private @Nullable Long absent_until;
  private @Nullable String absence_reason;
  private @Nullable String customer_text;
  private long changed_at;
  private String changed_by;
  @Version private int version;

  protected AgentRow() {}

  void set(@Nullable Absence absence, Instant now, String by) {
    absent_since = absence == null ? null : absence.since().toEpochMilli();
    absent_until = absence == null ? null : Sql.millis(absence.until());
    absence_reason = absence == null ? null : absence.reason();
    customer_text = absence == null ? null : absence.customerText();
    changed_at = now.toEpochMilli();
    changed_by = by;
  }

  int version() {
    return version;
  }

  AgentStatus status() {
    Instant since = Sql.instant(absent_since);
    return new AgentStatus(
        new AgentId(id),
        since == null
            ? null
            : new Absence(since, Sql.instant(absent_until), absence_reason, customer_text),
        version,
        Instant.ofEpochMilli(changed_at),
        changed_by);
  }
}
