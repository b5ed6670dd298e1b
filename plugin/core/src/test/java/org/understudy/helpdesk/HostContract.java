package org.understudy.helpdesk;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;

/** What the parts of {@link HelpdeskContract} share: the adapter under test and its host. */
public interface HostContract {

  Helpdesk unit();

  HostDriver host();

  @BeforeEach
  default void startAfresh() {
    host().startAfresh();
  }

  /** The present facts of one that exists. */
  default Conversation facts(ConversationId id) {
    return unit().conversations(List.of(id)).getFirst();
  }

  /** John's, answered and closed. */
  default ConversationId closedByJohn() {
    ConversationId id = host().newConversation(host().team());
    host().takeAs(host().john(), id);
    host().closeAs(host().john(), id);
    return id;
  }

  /** John's, closed, and the customer wrote again. */
  default ConversationId reopenedByCustomer() {
    ConversationId id = closedByJohn();
    host().customerWrites(id);
    return id;
  }
}
