package org.understudy.znuny;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Change;

/** Request and answer of <em>Apply</em> as they stand on the wire. */
final class ApplyRow {

  private ApplyRow() {}

  record Request(List<Decision> decisions) {

    static Request of(List<Change> changes) {
      return new Request(changes.stream().map(Decision::of).toList());
    }
  }

  record Decision(
      String decisionID,
      long ticketID,
      Expect expect,
      long ownerID,
      String lock,
      @Nullable NoteRow note) {

    static Decision of(Change change) {
      return new Decision(
          change.id(),
          HostIds.ticketId(change.conversation()),
          new Expect(
              HostIds.ownerId(change.expectedOwner()),
              HostIds.queueId(change.expectedTeam()),
              change.expectedAsOf()),
          HostIds.userId(change.newOwner()),
          "lock",
          NoteRow.of(change.note()));
    }
  }

  record Expect(long ownerID, long queueID, long historyID) {}

  record Answer(List<Result> results) {}

  record Result(
      String decisionID,
      String outcome,
      @JsonSetter(nulls = Nulls.SET) @Nullable Long historyID,
      @JsonSetter(nulls = Nulls.SET) @Nullable String reason,
      @JsonSetter(nulls = Nulls.SET) @Nullable FactsRow facts) {}
}
