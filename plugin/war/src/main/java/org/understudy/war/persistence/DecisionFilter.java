package org.understudy.war.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/**
 * Which decisions somebody wants to see; null where it makes no difference.
 *
 * @param agent who got or keeps it, or owned it before
 * @param outcome as in {@link OutcomeName}
 * @param effect as in {@link StoredDecision.EffectState#column()}
 * @param from decided at that moment or later
 * @param until decided before that moment
 */
public record DecisionFilter(
    @Nullable ConversationId conversation,
    @Nullable TeamId team,
    @Nullable AgentId agent,
    @Nullable String outcome,
    @Nullable String effect,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** All decisions. */
  public static final DecisionFilter ALL =
      new DecisionFilter(null, null, null, null, null, null, null);

  /** All of one conversation. */
  public static DecisionFilter of(@Nullable ConversationId conversation) {
    return new DecisionFilter(conversation, null, null, null, null, null, null);
  }

  /** A condition on columns of the table, and the values of its question marks. */
  record Condition(String sql, List<Object> values) {}

  /** Only the columns that are asked for stand in it, so that an index can serve it. */
  Condition below(long before) {
    StringBuilder sql = new StringBuilder("seq < ?");
    List<Object> values = new ArrayList<>(List.of(before));
    and(sql, values, "conversation_id = ?", conversation == null ? null : conversation.value());
    and(sql, values, "team_id = ?", team == null ? null : team.value());
    if (agent != null) {
      sql.append(" AND (agent_id = ? OR previous_owner_id = ?)");
      values.addAll(List.of(agent.value(), agent.value()));
    }
    and(sql, values, "outcome = ?", outcome);
    and(sql, values, "effect_state = ?", effect);
    and(sql, values, "decided_at >= ?", Sql.millis(from));
    and(sql, values, "decided_at < ?", Sql.millis(until));
    return new Condition(sql.toString(), values);
  }

  private static void and(
      StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(" AND ").append(condition);
      values.add(value);
    }
  }
}
