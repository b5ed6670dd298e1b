package org.understudy.znuny;

import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Effects;
import org.understudy.helpdesk.Expectation;

/** Changes, and the results that the host gives for them. */
final class ApplyFixture {

  private ApplyFixture() {}

  static Change change(String id, long ticket) {
    return change(
        id,
        ticket,
        Effects.NONE
            .givenTo(new AgentId("7"))
            .withNote(new Change.Note("Reassigned", "f\u00fcr \ud83d\udc4d\n")));
  }

  static Change change(String id, long ticket, Effects effects) {
    return new Change(
        id,
        new ConversationId(Long.toString(ticket)),
        new Expectation(null, new TeamId("5"), 4711, false),
        effects);
  }

  static String results(String... results) {
    return "{\"Results\":[" + String.join(",", results) + "]}";
  }

  static String result(String id, String outcome, String historyId, String facts) {
    return "{\"DecisionID\":\"%s\",\"Outcome\":\"%s\",\"HistoryID\":%s,\"Reason\":\"because\",\"Facts\":%s}"
        .formatted(id, outcome, historyId, facts);
  }
}
