package org.understudy.znuny;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Request and answer of <em>Pull</em> as they stand on the wire. */
record PullRow(String outcome, @JsonSetter(nulls = Nulls.SET) @Nullable String reason) {

  record Request(long queueID, int on) {}

  /** Why it was refused, empty when it is done; checked against what was asked. */
  Optional<String> refusal(boolean hold) {
    if (outcome.equals("refused")) {
      return Optional.of(requireNonNullElse(reason, "no reason given"));
    }
    if (!outcome.equals(hold ? "on" : "off")) {
      throw new NotUnderstood("Outcome '" + outcome + "' does not fit what was asked.");
    }
    return Optional.empty();
  }
}
