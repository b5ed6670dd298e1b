package org.understudy.znuny;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one ticket as they stand on the wire; what we do not use is left out. From {@code held}
 * on, older packages send nothing.
 */
record FactsRow(
    long ticketID,
    String ticketNumber,
    long historyID,
    String stateType,
    long ownerID,
    String lock,
    long queueID,
    @JsonSetter(nulls = Nulls.SET) @Nullable String customerID,
    @JsonSetter(nulls = Nulls.SET) @Nullable String customerUserID,
    int priorityID,
    @JsonSetter(nulls = Nulls.SET) @Nullable String language,
    long created,
    @JsonSetter(nulls = Nulls.SET) @Nullable OpeningRow opening,
    @JsonSetter(nulls = Nulls.SET) @Nullable MessageRow customerMessage,
    @JsonSetter(nulls = Nulls.SET) @Nullable PersonRow personChange,
    @JsonSetter(nulls = Nulls.SET) @Nullable Integer held,
    @JsonSetter(nulls = Nulls.SET) @Nullable String subject,
    @JsonSetter(nulls = Nulls.SET) @Nullable String address,
    @JsonSetter(nulls = Nulls.SET) @Nullable String type,
    @JsonSetter(nulls = Nulls.SET) @Nullable String service,
    @JsonSetter(nulls = Nulls.SET) @Nullable String tier,
    @JsonSetter(nulls = Nulls.SET) @Nullable Map<String, String> fields,
    @JsonSetter(nulls = Nulls.SET) @Nullable AnswerRow answer,
    @JsonSetter(nulls = Nulls.SET) @Nullable Integer languageGuessed) {

  record OpeningRow(long historyID, String kind, long at) {}

  record MessageRow(
      long historyID,
      long at,
      String channel,
      boolean automatic,
      @JsonSetter(nulls = Nulls.SET) @Nullable String automaticReason) {}

  record AnswerRow(long historyID, long by, long at) {}

  record PersonRow(long historyID, long by, String what, long at) {}
}
