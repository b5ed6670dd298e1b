package org.understudy.znuny;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Answer;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PersonChange;
import org.understudy.conversation.State;
import org.understudy.conversation.Topic;

/** Translates the facts of a ticket into a conversation. */
final class FactsReader {

  // By the type of the state: the names are the customer's own and translated.
  private static final Map<String, State> STATES =
      Map.of(
          "new", State.NEW,
          "open", State.OPEN,
          "pending reminder", State.PENDING,
          "pending auto", State.PENDING,
          "closed", State.CLOSED,
          "merged", State.GONE,
          "removed", State.GONE);

  private static final Map<String, Boolean> LOCKS = Map.of("lock", true, "unlock", false);

  private static final Map<String, Opening.Kind> KINDS =
      Map.of("created", Opening.Kind.CREATED, "reopened", Opening.Kind.REOPENED);

  private static final Map<String, Channel> CHANNELS =
      Map.of(
          "email", Channel.EMAIL,
          "portal", Channel.PORTAL,
          "phone", Channel.PHONE,
          "api", Channel.API);

  private static final Map<String, PersonChange.What> CHANGES =
      Map.of(
          "OwnerUpdate", PersonChange.What.OWNER,
          "Lock", PersonChange.What.LOCK,
          "Unlock", PersonChange.What.UNLOCK,
          "Move", PersonChange.What.TEAM);

  private FactsReader() {}

  /**
   * @throws NotUnderstood when something is missing or does not fit; the message names the ticket
   */
  static Conversation read(JsonNode facts) {
    FactsRow row;
    try {
      row = Json.as(FactsRow.class, facts);
    } catch (NotUnderstood e) {
      throw new NotUnderstood("Ticket " + facts.path("TicketID") + ": " + e.getMessage(), e);
    }
    return read(row);
  }

  /**
   * @throws NotUnderstood when the facts do not fit together; the message names the ticket
   */
  static Conversation read(FactsRow row) {
    try {
      return translate(row);
    } catch (NotUnderstood | IllegalArgumentException e) {
      throw new NotUnderstood("Ticket " + row.ticketID() + ": " + e.getMessage(), e);
    }
  }

  private static Conversation translate(FactsRow row) {
    return new Conversation(
        HostIds.conversation(row.ticketID()),
        row.ticketNumber(),
        WireValues.position("HistoryID", row.historyID()),
        known("StateType", row.stateType(), STATES),
        HostIds.owner(row.ownerID()),
        known("Lock", row.lock(), LOCKS),
        HostIds.team(row.queueID()),
        WireValues.textOrNull(row.customerUserID()),
        WireValues.textOrNull(row.customerID()),
        WireValues.textOrNull(row.language()),
        row.priorityID(),
        WireValues.time("Created", row.created()),
        opening(row.opening()),
        message(row.customerMessage()),
        personChange(row.personChange()),
        WireValues.flag("Held", requireNonNullElse(row.held(), 0)),
        topic(row),
        answer(row.answer()),
        WireValues.flag("LanguageGuessed", requireNonNullElse(row.languageGuessed(), 0)));
  }

  private static Topic topic(FactsRow row) {
    return new Topic(
        requireNonNullElse(row.subject(), ""),
        WireValues.textOrNull(row.address()),
        WireValues.textOrNull(row.type()),
        WireValues.textOrNull(row.service()),
        WireValues.textOrNull(row.tier()),
        requireNonNullElse(row.fields(), Map.of()));
  }

  private static @Nullable Opening opening(FactsRow.@Nullable OpeningRow row) {
    return row == null
        ? null
        : new Opening(
            WireValues.position("Opening.HistoryID", row.historyID()),
            known("Opening.Kind", row.kind(), KINDS),
            WireValues.time("Opening.At", row.at()));
  }

  private static @Nullable CustomerMessage message(FactsRow.@Nullable MessageRow row) {
    return row == null
        ? null
        : new CustomerMessage(
            WireValues.position("CustomerMessage.HistoryID", row.historyID()),
            WireValues.time("CustomerMessage.At", row.at()),
            known("CustomerMessage.Channel", row.channel(), CHANNELS),
            row.automatic(),
            WireValues.textOrNull(row.automaticReason()));
  }

  private static @Nullable PersonChange personChange(FactsRow.@Nullable PersonRow row) {
    return row == null
        ? null
        : new PersonChange(
            WireValues.position("PersonChange.HistoryID", row.historyID()),
            HostIds.agent(row.by()),
            known("PersonChange.What", row.what(), CHANGES),
            WireValues.time("PersonChange.At", row.at()));
  }

  static Opening.Kind kind(String word) {
    return known("Kind", word, KINDS);
  }

  static Channel channel(String word) {
    return known("Channel", word, CHANNELS);
  }

  private static @Nullable Answer answer(FactsRow.@Nullable AnswerRow row) {
    return row == null
        ? null
        : new Answer(
            WireValues.position("Answer.HistoryID", row.historyID()),
            HostIds.agent(row.by()),
            WireValues.time("Answer.At", row.at()));
  }

  private static <T> T known(String field, String word, Map<String, T> words) {
    T value = words.get(word);
    if (value == null) {
      throw new NotUnderstood(
          "%s '%s' is unknown; known are %s."
              .formatted(field, word, String.join(", ", new TreeSet<>(words.keySet()))));
    }
    return value;
  }
}
