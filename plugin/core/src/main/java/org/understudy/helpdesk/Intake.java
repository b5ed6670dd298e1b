package org.understudy.helpdesk;

import org.understudy.conversation.ConversationId;

/** Begins conversations in the host (C5). The call may take long or fail. */
public interface Intake {

  /** What became of an enquiry. */
  sealed interface Started {

    /**
     * @param number what people call the conversation
     */
    record Begun(ConversationId conversation, String number) implements Started {}

    /** The address is one of the host's own. */
    record OwnAddress() implements Started {}

    /** The host has no such team any more. */
    record NoTeam() implements Started {}
  }

  /**
   * Makes a conversation of it, at most once per {@link Enquiry#id()}. It is like one that came by
   * e-mail: the customer is answered there.
   *
   * @throws HelpdeskUnavailable when nothing is known about the effect: send the same one again
   */
  Started start(Enquiry enquiry);
}
