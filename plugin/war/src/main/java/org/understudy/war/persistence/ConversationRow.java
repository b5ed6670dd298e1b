package org.understudy.war.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Moved;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.Conversation;

@Entity
@Table(name = "conversation")
class ConversationRow {

  @Id private String id;
  private long as_of;
  private String team_id;
  private boolean active;
  private String facts;
  private @Nullable Long opening_id;
  private @Nullable String outcome;
  private @Nullable String decision_id;
  private int rounds;
  private @Nullable Long waiting_since;
  private @Nullable String moved;
  private @Nullable String moved_from;
  private @Nullable String moved_to;
  private @Nullable Long asked_until;
  private long changed_at;
  @Version private int version;

  @SuppressWarnings("NullAway")
  protected ConversationRow() {}

  static ConversationRow of(Tracked tracked, long now) {
    ConversationRow row = new ConversationRow();
    row.id = tracked.facts().id().value();
    row.set(tracked, now);
    return row;
  }

  void set(Tracked tracked, long now) {
    Conversation conversation = tracked.facts();
    as_of = conversation.asOf();
    team_id = conversation.team().value();
    active = conversation.state().isActive();
    facts = Json.write(conversation);
    opening_id = tracked.openingId();
    outcome = tracked.outcome() == null ? null : Json.write(tracked.outcome());
    decision_id = tracked.decisionId() == null ? null : tracked.decisionId().toString();
    rounds = tracked.rounds();
    waiting_since = Sql.millis(tracked.waitingSince());
    set(tracked.moved());
    changed_at = now;
  }

  private void set(@Nullable Moved how) {
    moved = how == null ? null : Json.write(how);
    moved_from = how == null ? null : how.from().value();
    moved_to = how == null ? null : how.to().value();
    asked_until =
        how == null || how.question() == null ? null : how.question().until().toEpochMilli();
  }

  Tracked tracked() {
    return new Tracked(
        Json.read(facts, Conversation.class),
        opening_id,
        outcome == null ? null : Json.read(outcome, Outcome.class),
        decision_id == null ? null : UUID.fromString(decision_id),
        rounds,
        Sql.instant(waiting_since),
        moved == null ? null : Json.read(moved, Moved.class),
        true);
  }

  Instant changedAt() {
    return Instant.ofEpochMilli(changed_at);
  }

  String id() {
    return id;
  }
}
