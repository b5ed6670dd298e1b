package org.understudy.conversation;

/** Names one conversation, in the host's own key. */
public record ConversationId(String value) implements Comparable<ConversationId> {

  public ConversationId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A conversation id must not be blank.");
    }
  }

  /** Orders by length first, so that numeric keys sort as numbers. */
  @Override
  public int compareTo(ConversationId other) {
    int byLength = Integer.compare(value.length(), other.value.length());
    return byLength != 0 ? byLength : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
