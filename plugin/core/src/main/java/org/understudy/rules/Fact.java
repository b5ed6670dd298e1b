package org.understudy.rules;

import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;

/** Something that the host knows of a conversation and that rules may ask for (R6). */
public enum Fact {
  /** The address or website that the customer wrote to. */
  ADDRESS,
  CUSTOMER,
  ORGANISATION,
  /** Support tier of the organisation. */
  TIER,
  /** The customer's language. */
  LANGUAGE,
  TYPE,
  SERVICE;

  /** The value, null when it is not known. */
  public @Nullable String of(Conversation conversation) {
    return switch (this) {
      case ADDRESS -> conversation.topic().address();
      case CUSTOMER -> conversation.customer();
      case ORGANISATION -> conversation.organisation();
      case TIER -> conversation.topic().tier();
      case LANGUAGE -> conversation.language();
      case TYPE -> conversation.topic().type();
      case SERVICE -> conversation.topic().service();
    };
  }
}
