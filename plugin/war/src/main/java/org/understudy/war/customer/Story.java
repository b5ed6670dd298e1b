package org.understudy.war.customer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Notice;
import org.understudy.rules.Backup;
import org.understudy.rules.ReturnTime;

/**
 * What a page tells of one question: no more than the message has said already.
 *
 * @param agent who is away, as customers know him
 * @param backup who would take over
 * @param backAt null when nobody knows
 * @param zone in which times are told, as in the message
 * @param sharing how the backup comes in
 * @param choice null while nothing was chosen, and when nothing can be chosen any more
 * @param open true while the customer may choose
 */
record Story(
    String agent,
    String backup,
    @Nullable Instant backAt,
    ZoneId zone,
    Backup.Sharing sharing,
    Notice.@Nullable Choice choice,
    boolean open) {

  /** The names in texts of this language. */
  Map<String, String> names(String language) {
    return Map.of(
        "agent",
        agent,
        "backup",
        backup,
        "return",
        backAt == null ? "" : ReturnTime.in(Locale.forLanguageTag(language), backAt, zone));
  }

  /** The key of a text that names the return, or of the one for when it is not known. */
  String whenBack(String key) {
    return backAt == null ? key + ".unknown" : key + ".known";
  }
}
