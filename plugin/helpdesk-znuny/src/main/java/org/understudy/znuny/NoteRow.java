package org.understudy.znuny;

import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Change;

/** A note as it stands on the wire, made to fit: one bad note would hold up a whole call. */
record NoteRow(String subject, String body, @Nullable String html) {

  static final int LONGEST_SUBJECT = 250;
  static final int LONGEST_BODY = 20_000;

  /** Longer HTML is left out: half of it would be no HTML. */
  static final int LONGEST_HTML = 100_000;

  /** Plain only. */
  NoteRow(String subject, String body) {
    this(subject, body, null);
  }

  static @Nullable NoteRow of(Change.@Nullable Note note) {
    return note == null
        ? null
        : new NoteRow(
            fit(note.subject().replaceAll("\\p{Cntrl}+", " "), LONGEST_SUBJECT),
            fit(note.body(), LONGEST_BODY),
            note.html() == null || note.html().length() > LONGEST_HTML ? null : note.html());
  }

  /** The host counts code points, and takes no empty text. */
  private static String fit(String text, int longest) {
    if (text.isEmpty()) {
      return "-";
    }
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
  }
}
