package org.understudy.znuny;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Effects;
import org.understudy.helpdesk.Expectation;
import org.understudy.helpdesk.NewOwner;

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
      @Nullable Long ownerID,
      @Nullable String lock,
      @Nullable Long queueID,
      @Nullable List<Long> join,
      @Nullable List<Long> leave,
      @Nullable NoteRow note,
      @Nullable NoteRow message) {

    static Decision of(Change change) {
      Effects effects = change.effects();
      NewOwner owner = effects.owner();
      return new Decision(
          change.id(),
          HostIds.ticketId(change.conversation()),
          Expect.of(change.expected()),
          owner == null ? null : HostIds.ownerId(owner.agent()),
          owner == null ? null : owner.agent() == null ? "unlock" : "lock",
          effects.team() == null ? null : HostIds.queueId(effects.team()),
          userIds(effects.join()),
          userIds(effects.leave()),
          NoteRow.of(effects.note()),
          NoteRow.of(effects.message()));
    }

    private static @Nullable List<Long> userIds(Set<AgentId> agents) {
      return agents.isEmpty() ? null : agents.stream().map(HostIds::userId).sorted().toList();
    }
  }

  record Expect(long ownerID, long queueID, long historyID, int closed) {

    static Expect of(Expectation expected) {
      return new Expect(
          HostIds.ownerId(expected.owner()),
          HostIds.queueId(expected.team()),
          expected.asOf(),
          expected.closed() ? 1 : 0);
    }
  }

  record Answer(List<Result> results) {}

  record Result(
      String decisionID,
      String outcome,
      @JsonSetter(nulls = Nulls.SET) @Nullable Long historyID,
      @JsonSetter(nulls = Nulls.SET) @Nullable String reason,
      @JsonSetter(nulls = Nulls.SET) @Nullable FactsRow facts) {}
}
