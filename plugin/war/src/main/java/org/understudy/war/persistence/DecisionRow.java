package org.understudy.war.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Situation;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.rules.TeamRules;

@Entity
@Table(name = "decision")
class DecisionRow {

  static final String INSERT =
      "INSERT INTO decision (id, conversation_id, number, opening_id, round, team_id,"
          + " rules_version, cause, outcome, reason, agent_id, previous_owner_id, explanation,"
          + " decision, situation, rules, decided_at, decided_by, effect_state, effect_change,"
          + " effect_attempts)";

  @Id private String id;

  @Column(insertable = false, updatable = false)
  private long seq;

  private String conversation_id;
  private String number;
  private @Nullable Long opening_id;
  private int round;
  private String team_id;
  private int rules_version;
  private String cause;
  private String outcome;
  private @Nullable String reason;
  private @Nullable String agent_id;
  private @Nullable String previous_owner_id;
  private String explanation;
  private String decision;
  private String situation;
  private String rules;
  private long decided_at;
  private String decided_by;
  private String effect_state;
  private @Nullable String effect_change;
  private @Nullable String effect_detail;
  private int effect_attempts;
  private @Nullable Long effect_as_of;
  private @Nullable Long effect_done_at;

  protected DecisionRow() {}

  /** One row, in the order of the columns of {@link #INSERT}. */
  static @Nullable Object[] values(StoredDecision stored) {
    OutcomeName name = OutcomeName.of(stored.decision().outcome());
    StoredDecision.Effect effect = stored.effect();
    return new @Nullable Object[] {
      stored.id().toString(),
      stored.conversation().value(),
      stored.number(),
      stored.openingId(),
      stored.round(),
      stored.team().value(),
      stored.rulesVersion(),
      stored.decision().cause().name(),
      name.outcome(),
      name.reason(),
      stored.agent() == null ? null : stored.agent().value(),
      stored.previousOwner() == null ? null : stored.previousOwner().value(),
      Json.write(stored.decision().explanation()),
      ShortJson.write(stored.decision()),
      ShortJson.write(AskedPools.leftOut(stored.situation(), stored.decision())),
      ShortJson.write(stored.rules()),
      stored.decidedAt().toEpochMilli(),
      stored.decidedBy(),
      effect.state().column(),
      effect.change() == null ? null : ShortJson.write(effect.change()),
      effect.attempts()
    };
  }

  StoredDecision stored() {
    Decision made = ShortJson.read(decision, Decision.class);
    return new StoredDecision(
        UUID.fromString(id),
        seq,
        new ConversationId(conversation_id),
        number,
        opening_id,
        round,
        new TeamId(team_id),
        rules_version,
        made,
        AskedPools.putBack(ShortJson.read(situation, Situation.class), made),
        ShortJson.read(rules, TeamRules.class),
        agent_id == null ? null : new AgentId(agent_id),
        previous_owner_id == null ? null : new AgentId(previous_owner_id),
        Instant.ofEpochMilli(decided_at),
        decided_by,
        new StoredDecision.Effect(
            StoredDecision.EffectState.of(effect_state),
            effect_change == null ? null : ShortJson.read(effect_change, Change.class),
            effect_detail,
            effect_attempts,
            effect_as_of,
            Sql.instant(effect_done_at)));
  }
}
