package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.helpdesk.Change;

class NoteRowTest {

  @Test
  void shouldLeaveAnOrdinaryNoteAsItIs() {
    assertThat(NoteRow.of(new Change.Note("Reassigned", "to\nMary")))
        .isEqualTo(new NoteRow("Reassigned", "to\nMary"));
    assertThat(NoteRow.of(null)).isNull();
  }

  @Test
  void shouldMakeAnOddNoteFit() {
    assertThat(NoteRow.of(new Change.Note("a\r\nBcc: b", "")))
        .isEqualTo(new NoteRow("a Bcc: b", "-"));

    String thumbs = "\ud83d\udc4d".repeat(NoteRow.LONGEST_BODY);
    NoteRow unit = NoteRow.of(new Change.Note(thumbs, thumbs + "x"));

    assertThat(unit.subject().codePoints()).hasSize(NoteRow.LONGEST_SUBJECT);
    assertThat(unit.subject()).endsWith("\ud83d\udc4d\u2026");
    assertThat(unit.body().codePoints()).hasSize(NoteRow.LONGEST_BODY);
  }
}
