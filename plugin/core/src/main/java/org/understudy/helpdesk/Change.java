package org.understudy.helpdesk;

import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;

/**
 * A change of one conversation in the host, made only when the host is still as expected.
 *
 * @param id names the decision behind it; the host makes the change at most once per id
 */
public record Change(
    String id, ConversationId conversation, Expectation expected, Effects effects) {

  /** A change that was decided on these facts. */
  public static Change of(String id, Conversation seen, Effects effects) {
    return new Change(id, seen.id(), Expectation.of(seen), effects);
  }

  /**
   * A text for people in the conversation.
   *
   * @param body plain
   * @param language a BCP 47 tag, null when it does not matter
   * @param html the same for those who read HTML, null when there is only the plain text
   */
  public record Note(
      String subject, String body, @Nullable String language, @Nullable String html) {

    /** Plain, in whatever language. */
    public Note(String subject, String body) {
      this(subject, body, null, null);
    }

    /** The same text, whose language is known. */
    public Note in(@Nullable String tag) {
      return new Note(subject, body, tag, html);
    }

    /** The same text, with another plain form. */
    public Note saying(String plain) {
      return new Note(subject, plain, language, html);
    }

    /** The same text, also as HTML. */
    public Note asHtml(String page) {
      return new Note(subject, body, language, page);
    }
  }
}
