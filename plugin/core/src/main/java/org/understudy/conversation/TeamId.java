package org.understudy.conversation;

/** Names one team, in the host's own key. */
public record TeamId(String value) implements Comparable<TeamId> {

  public TeamId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A team id must not be blank.");
    }
  }

  /** Orders by length first, so that numeric keys sort as numbers. */
  @Override
  public int compareTo(TeamId other) {
    int byLength = Integer.compare(value.length(), other.value.length());
    return byLength != 0 ? byLength : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
