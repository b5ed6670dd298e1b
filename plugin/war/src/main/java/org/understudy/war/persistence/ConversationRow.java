package org.understudy.war.persistence;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
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

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "as_of",
          "team_id",
          "active",
          "facts",
          "opening_id",
          "outcome",
          "decision_id",
          "rounds",
          "waiting_since",
          "moved",
          "moved_from",
          "moved_to",
          "asked_until",
          "told_owner_id",
          "told_choice",
          "told_over",
          "changed_at",
          "version");

  static final String INSERT = "INSERT INTO conversation (" + String.join(", ", COLUMNS) + ")";

  /** What follows the rows when they are known already. */
  static final String REPLACING =
      COLUMNS.stream()
          .filter(column -> !column.equals("id") && !column.equals("version"))
          .map(column -> column + " = VALUES(" + column + ")")
          .collect(joining(", ", " ON DUPLICATE KEY UPDATE ", ", version = version + 1"));

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

  @SuppressWarnings("NullAway")
  protected ConversationRow() {}

  /** One row, in the order of {@link #COLUMNS}. */
  static @Nullable Object[] values(Tracked tracked, long now) {
    Conversation conversation = tracked.facts();
    Moved moved = tracked.moved();
    Notice notice = tracked.notice();
    return new @Nullable Object[] {
      conversation.id().value(),
      conversation.asOf(),
      conversation.team().value(),
      conversation.state().isActive(),
      ShortJson.write(conversation),
      tracked.openingId(),
      tracked.outcome() == null ? null : ShortJson.write(tracked.outcome()),
      tracked.decisionId() == null ? null : tracked.decisionId().toString(),
      tracked.rounds(),
      Sql.millis(tracked.waitingSince()),
      moved == null ? null : ShortJson.write(moved),
      moved == null ? null : moved.from().value(),
      moved == null ? null : moved.to().value(),
      moved == null || moved.question() == null ? null : moved.question().until().toEpochMilli(),
      notice == null ? null : notice.owner().value(),
      notice == null || notice.choice() == null ? null : Notices.column(notice.choice()),
      notice != null && notice.over(),
      now,
      0
    };
  }

  Tracked tracked() {
    return new Tracked(
        ShortJson.read(facts, Conversation.class),
        opening_id,
        outcome == null ? null : ShortJson.read(outcome, Outcome.class),
        decision_id == null ? null : UUID.fromString(decision_id),
        rounds,
        Sql.instant(waiting_since),
        moved == null ? null : ShortJson.read(moved, Moved.class),
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
