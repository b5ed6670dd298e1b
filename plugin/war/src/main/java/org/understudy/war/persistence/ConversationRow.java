package org.understudy.war.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Moved;
import org.understudy.assignment.Notice;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.AgentId;
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
  private @Nullable String told_owner_id;
  private @Nullable String told_choice;
  private boolean told_over;
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
    Notice notice = tracked.notice();
    told_owner_id = notice == null ? null : notice.owner().value();
    told_choice =
        notice == null || notice.choice() == null ? null : Notices.column(notice.choice());
    told_over = notice != null && notice.over();
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
        notice(),
        true);
  }

  private @Nullable Notice notice() {
    return told_owner_id == null
        ? null
        : new Notice(
            new AgentId(told_owner_id),
            told_choice == null ? null : Notices.choice(told_choice),
            told_over);
  }

  Instant changedAt() {
    return Instant.ofEpochMilli(changed_at);
  }

  String id() {
    return id;
  }
}
