package org.understudy.znuny;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Enquiry;
import org.understudy.helpdesk.Intake.Started;

/** Request and answer of <em>Start</em> as they stand on the wire. */
record StartRow(
    String outcome,
    @JsonSetter(nulls = Nulls.SET) @Nullable String reason,
    @JsonSetter(nulls = Nulls.SET) @Nullable Long ticketID,
    @JsonSetter(nulls = Nulls.SET) @Nullable String ticketNumber) {

  record Request(
      @JsonProperty("StartID") String startID,
      long queueID,
      String website,
      String email,
      String name,
      String subject,
      String body) {

    static Request of(Enquiry enquiry) {
      return new Request(
          enquiry.id(),
          HostIds.queueId(enquiry.team()),
          enquiry.website(),
          enquiry.email(),
          enquiry.name(),
          enquiry.subject(),
          enquiry.text());
    }
  }

  Started started() {
    if (outcome.equals("refused") && "own-address".equals(reason)) {
      return new Started.OwnAddress();
    }
    if (outcome.equals("refused") && "unknown-queue".equals(reason)) {
      return new Started.NoTeam();
    }
    boolean begun = outcome.equals("created") || outcome.equals("already");
    if (!begun || ticketID == null || ticketID < 1 || ticketNumber == null) {
      throw new NotUnderstood("Outcome '" + outcome + "' does not fit what was asked.");
    }
    return new Started.Begun(new ConversationId(Long.toString(ticketID)), ticketNumber);
  }
}
