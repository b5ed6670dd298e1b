package org.understudy.war.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.understudy.conversation.TeamId;
import org.understudy.rules.TeamRules;

@Entity
@Table(name = "team_rules")
class TeamRulesRow {

  @Id private String team_id;
  private String rules;
  private long changed_at;
  private String changed_by;
  @Version private int version;

  protected TeamRulesRow() {}

  void set(TeamRules newer, Instant now, String by) {
    rules = Json.write(newer);
    changed_at = now.toEpochMilli();
    changed_by = by;
  }

  int version() {
    return version;
  }

  TeamSettings settings() {
    return new TeamSettings(
        new TeamId(team_id),
        Json.read(rules, TeamRules.class),
        version,
        Instant.ofEpochMilli(changed_at),
        changed_by);
  }
}
