package org.understudy.znuny;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Holding;

/**
 * Request and answer of <em>Pull</em> as they stand on the wire.
 *
 * @param ticketIDs null from a package that does not tell them
 */
record PullRow(
    String outcome,
    @JsonSetter(nulls = Nulls.SET) @Nullable String reason,
    @JsonSetter(nulls = Nulls.SET) @Nullable List<Long> ticketIDs) {

  record Request(long queueID, int on) {}

  /** What is held, or why it was refused; checked against what was asked. */
  Holding holding(boolean hold) {
    if (outcome.equals("refused")) {
      return new Holding(requireNonNullElse(reason, "no reason given"), List.of());
    }
    if (!outcome.equals(hold ? "on" : "off")) {
      throw new NotUnderstood("Outcome '" + outcome + "' does not fit what was asked.");
    }
    return new Holding(
        null,
        requireNonNullElse(ticketIDs, List.<Long>of()).stream()
            .map(id -> new ConversationId(Long.toString(id)))
            .toList());
  }
}
