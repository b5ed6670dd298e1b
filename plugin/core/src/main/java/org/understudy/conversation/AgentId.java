package org.understudy.conversation;

/** Names one agent, in the host's own key. */
public record AgentId(String value) implements Comparable<AgentId> {

  public AgentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("An agent id must not be blank.");
    }
  }

  /** Orders by length first, so that numeric keys sort as numbers. */
  @Override
  public int compareTo(AgentId other) {
    int byLength = Integer.compare(value.length(), other.value.length());
    return byLength != 0 ? byLength : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
