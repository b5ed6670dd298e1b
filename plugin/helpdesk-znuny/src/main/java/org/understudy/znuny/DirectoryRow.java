package org.understudy.znuny;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Request and answer of <em>Directory</em> as they stand on the wire. */
record DirectoryRow(
    String hash,
    long asOf,
    long time,
    @JsonSetter(nulls = Nulls.SET) @Nullable List<AgentRow> agents,
    @JsonSetter(nulls = Nulls.SET) @Nullable List<TeamRow> teams,
    @JsonSetter(nulls = Nulls.SET) @Nullable Integer watching,
    List<PresenceRow> presence,
    List<LoadRow> loads) {

  record Request(String hash) {}

  record AgentRow(
      long userID,
      String login,
      @JsonSetter(nulls = Nulls.SET) @Nullable String firstName,
      @JsonSetter(nulls = Nulls.SET) @Nullable String fullName,
      @JsonSetter(nulls = Nulls.SET) @Nullable String email,
      int valid,
      @JsonSetter(nulls = Nulls.SET) @Nullable String timeZone,
      @JsonSetter(nulls = Nulls.SET) @Nullable String language,
      @JsonSetter(nulls = Nulls.SET) @Nullable OutOfOfficeRow outOfOffice,
      @JsonSetter(nulls = Nulls.SET) @Nullable String role) {}

  record OutOfOfficeRow(long from, long until, int mirrored) {}

  record TeamRow(
      long queueID,
      String name,
      int valid,
      List<Long> agentIDs,
      @JsonSetter(nulls = Nulls.SET) @Nullable Integer pull) {}

  record PresenceRow(long userID, long lastRequest) {}

  record LoadRow(long ownerID, int open, int pending) {}
}
