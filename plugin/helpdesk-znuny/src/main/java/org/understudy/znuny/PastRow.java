package org.understudy.znuny;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.PastConversation;
import org.understudy.conversation.PastOpening;
import org.understudy.conversation.Topic;
import org.understudy.helpdesk.PastPage;

/** Request and answer of <em>Past</em> as they stand on the wire. */
record PastRow(long last, int more, List<TicketRow> tickets) {

  private static final System.Logger LOG = System.getLogger(PastRow.class.getName());

  record Request(long since, long after, int limit) {}

  record TicketRow(
      long ticketID,
      String ticketNumber,
      @JsonSetter(nulls = Nulls.SET) @Nullable String customerID,
      @JsonSetter(nulls = Nulls.SET) @Nullable String customerUserID,
      int priorityID,
      long created,
      @JsonSetter(nulls = Nulls.SET) @Nullable String subject,
      @JsonSetter(nulls = Nulls.SET) @Nullable String type,
      @JsonSetter(nulls = Nulls.SET) @Nullable String service,
      @JsonSetter(nulls = Nulls.SET) @Nullable String tier,
      @JsonSetter(nulls = Nulls.SET) @Nullable Map<String, String> fields,
      List<OpeningRow> openings) {}

  record OpeningRow(
      String kind,
      long at,
      long queueID,
      long ownerID,
      @JsonSetter(nulls = Nulls.SET) @Nullable Long writtenAt,
      @JsonSetter(nulls = Nulls.SET) @Nullable String channel,
      @JsonSetter(nulls = Nulls.SET) @Nullable Long answeredAt,
      @JsonSetter(nulls = Nulls.SET) @Nullable Long closedAt,
      long lastOwnerID) {}

  /** Translates it, after checking that it lies after what was asked for, in order. */
  PastPage toPage(long after) {
    boolean isMore = WireValues.flag("More", more);
    if (last < after || (isMore && last == after)) {
      throw new NotUnderstood(
          "Last is " + last + ", but what comes after " + after + " was asked.");
    }
    long before = after;
    List<PastConversation> conversations = new ArrayList<>();
    for (TicketRow row : tickets) {
      if (row.ticketID() <= before || row.ticketID() > last) {
        throw new NotUnderstood(
            "Ticket " + row.ticketID() + " does not follow " + before + " up to " + last + ".");
      }
      before = row.ticketID();
      try {
        conversations.add(conversation(row));
      } catch (NotUnderstood e) {
        // One odd ticket, say with a history that was imported, must not hide all others.
        LOG.log(Level.WARNING, "A conversation of the past is left out. {0}", e.getMessage());
      }
    }
    return new PastPage(last, isMore, conversations);
  }

  private static PastConversation conversation(TicketRow row) {
    try {
      return new PastConversation(
          HostIds.conversation(row.ticketID()),
          row.ticketNumber(),
          WireValues.textOrNull(row.customerUserID()),
          WireValues.textOrNull(row.customerID()),
          row.priorityID(),
          WireValues.time("Created", row.created()),
          new Topic(
              requireNonNullElse(row.subject(), ""),
              null,
              WireValues.textOrNull(row.type()),
              WireValues.textOrNull(row.service()),
              WireValues.textOrNull(row.tier()),
              requireNonNullElse(row.fields(), Map.of())),
          row.openings().stream().map(PastRow::opening).toList());
    } catch (NotUnderstood | IllegalArgumentException e) {
      throw new NotUnderstood("Ticket " + row.ticketID() + ": " + e.getMessage(), e);
    }
  }

  private static PastOpening opening(OpeningRow row) {
    return new PastOpening(
        FactsReader.kind(row.kind()),
        WireValues.time("At", row.at()),
        HostIds.team(row.queueID()),
        HostIds.owner(row.ownerID()),
        time("WrittenAt", row.writtenAt()),
        row.channel() == null ? null : FactsReader.channel(row.channel()),
        time("AnsweredAt", row.answeredAt()),
        time("ClosedAt", row.closedAt()),
        HostIds.owner(row.lastOwnerID()));
  }

  private static @Nullable Instant time(String field, @Nullable Long seconds) {
    return seconds == null ? null : WireValues.time(field, seconds);
  }
}
