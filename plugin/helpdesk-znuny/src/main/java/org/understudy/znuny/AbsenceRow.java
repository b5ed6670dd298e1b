package org.understudy.znuny;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;

/** Request and answer of <em>Absence</em> as they stand on the wire. */
record AbsenceRow(String outcome) {

  /** The host knows no open end; we take the entry back when the agent returns. */
  static final Duration OPEN_END = Duration.ofDays(365);

  /**
   * @param until is written also when it is null: that takes the entry back
   */
  record Request(
      long userID,
      @Nullable Long from,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long until) {

    static Request of(AgentId agent, @Nullable Absence absence) {
      if (absence == null) {
        return new Request(HostIds.userId(agent), null, null);
      }
      Instant until = requireNonNullElse(absence.until(), absence.since().plus(OPEN_END));
      return new Request(
          HostIds.userId(agent), absence.since().getEpochSecond(), until.getEpochSecond());
    }

    Set<String> outcomes() {
      return Set.of(until == null ? "removed" : "mirrored", "own-entry-kept");
    }
  }

  void check(Request asked) {
    if (!asked.outcomes().contains(outcome)) {
      throw new NotUnderstood("Outcome '" + outcome + "' does not fit what was asked.");
    }
  }
}
