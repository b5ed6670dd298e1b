package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.AuditEntry;
import org.understudy.war.persistence.AuditNames;

/** Who has changed what. */
@Schema(name = "AuditEntry")
record AuditRepresentation(
    @Schema(example = "4711") long sequence,
    Instant at,
    @Schema(description = "Name of the person or script.", example = "admin") String by,
    @Schema(
            description = "How he was known.",
            allowableValues = {"helpdesk", "keycloak", "token"})
        String cameBy,
    @Schema(description = "Id of the operation in this description.", example = "writeProfile")
        String operation,
    @Schema(description = "What was changed.", example = "agents/3/profile") String subject,
    @Schema(
            description =
                "False while it is under way. When it stays false, the server ended in the middle,"
                    + " and it may or may not have been done.")
        boolean done,
    @Schema(
            description =
                "The JSON that was sent, as text and without secrets. Null in lists, when there was"
                    + " none, and for files. The list of an agent's own has it where it is about"
                    + " him.",
            example = "{\"capacity\":7}")
        @Nullable String sent,
    @Schema(
            description =
                "What the same operation had sent for the same before. Null in lists, and for the"
                    + " first.",
            example = "{\"capacity\":5}")
        @Nullable String sentBefore)
    implements Representation {

  static AuditRepresentation brief(AuditEntry entry) {
    return of(entry, null, null);
  }

  /**
   * @param before the change of the same kind before it
   */
  static AuditRepresentation whole(AuditEntry entry, @Nullable AuditEntry before) {
    return of(entry, entry.body(), before == null ? null : before.body());
  }

  /**
   * For the agent himself.
   *
   * @param names what he is called
   */
  static AuditRepresentation own(AuditEntry entry, AuditNames names) {
    return of(entry, names.isAbout(entry) ? entry.body() : null, null);
  }

  private static AuditRepresentation of(
      AuditEntry entry, @Nullable String sent, @Nullable String sentBefore) {
    return new AuditRepresentation(
        entry.id(),
        entry.at(),
        entry.actor(),
        entry.cameBy(),
        entry.operation(),
        entry.subject(),
        entry.done(),
        sent,
        sentBefore);
  }
}
