package org.understudy.znuny;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.helpdesk.Directory.Person;
import org.understudy.helpdesk.Directory.Role;

/** Translates one agent. An odd preference of one agent must not hide all the others. */
final class PersonReader {

  private PersonReader() {}

  static Person read(DirectoryRow.AgentRow row) {
    String fullName = WireValues.textOrNull(row.fullName());
    return new Person(
        HostIds.agent(row.userID()),
        row.login(),
        requireNonNullElse(row.firstName(), ""),
        fullName == null ? row.login() : fullName,
        requireNonNullElse(row.email(), ""),
        WireValues.flag("Agents.Valid", row.valid()),
        zone(row.timeZone()),
        WireValues.textOrNull(row.language()),
        absence(row.outOfOffice()),
        role(row.role()));
  }

  /** What is not understood gives no rights. */
  private static @Nullable Role role(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "admin" -> Role.ADMIN;
      case "supervisor" -> Role.SUPERVISOR;
      case "agent" -> Role.AGENT;
      default -> Role.NONE;
    };
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      // The host's list of zones may be older or newer than ours: like an agent who set none.
      return null;
    }
  }

  private static @Nullable Absence absence(DirectoryRow.@Nullable OutOfOfficeRow row) {
    if (row == null || WireValues.flag("OutOfOffice.Mirrored", row.mirrored())) {
      return null;
    }
    Instant from = WireValues.time("OutOfOffice.From", row.from());
    Instant until = WireValues.time("OutOfOffice.Until", row.until());
    // The host accepts an end before the start, and it covers no day.
    return until.isAfter(from) ? new Absence(from, until, null, null) : null;
  }
}
