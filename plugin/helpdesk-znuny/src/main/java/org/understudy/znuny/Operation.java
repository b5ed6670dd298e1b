package org.understudy.znuny;

/** The operations of our web service in Znuny. */
enum Operation {
  APPLY("Apply", 8),
  DIRECTORY("Directory", 64),
  CHANGES("Changes", 8),
  CONVERSATION("Conversation", 8),
  CUSTOMERS("Customers", 1),
  ABSENCE("Absence", 1),
  PAST("Past", 16),
  PULL("Pull", 1),
  START("Start", 1);

  private static final int MIB = 1024 * 1024;

  private final String wireName;
  private final int largestAnswer;

  Operation(String wireName, int largestAnswerMib) {
    this.wireName = wireName;
    this.largestAnswer = largestAnswerMib * MIB;
  }

  String wireName() {
    return wireName;
  }

  /** In bytes. More than any honest answer needs, less than would hurt us. */
  int largestAnswer() {
    return largestAnswer;
  }
}
