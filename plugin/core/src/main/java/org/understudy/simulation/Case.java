package org.understudy.simulation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PastConversation;
import org.understudy.conversation.PastOpening;
import org.understudy.conversation.State;

/** One conversation on its way through a simulation. */
final class Case {

  final PastConversation past;
  @Nullable AgentId owner;
  @Nullable PastOpening open;

  /** True while nobody was found. */
  boolean waits;

  /** True once an opening was simulated: the owner is then the simulation's, not history's. */
  boolean begun;

  Case(PastConversation past) {
    this.past = past;
  }

  /** When the customer of the present opening began to wait. */
  Instant since() {
    PastOpening opening = Objects.requireNonNull(open);
    return opening.writtenAt() != null && opening.writtenAt().isBefore(opening.at())
        ? opening.writtenAt()
        : opening.at();
  }

  /** The facts that live routing would have heard of. */
  Conversation facts(int number) {
    PastOpening opening = Objects.requireNonNull(open);
    return new Conversation(
        past.id(),
        past.number(),
        2L * number + 1,
        opening.kind() == Opening.Kind.CREATED ? State.NEW : State.OPEN,
        owner,
        false,
        opening.team(),
        past.customer(),
        past.organisation(),
        null,
        past.priority(),
        past.createdAt(),
        new Opening(2L * number, opening.kind(), opening.at()),
        message(opening, number),
        null,
        false,
        past.topic());
  }

  private static @Nullable CustomerMessage message(PastOpening opening, int number) {
    return opening.writtenAt() == null || opening.channel() == null
        ? null
        : new CustomerMessage(2L * number + 1, opening.writtenAt(), opening.channel(), false, null);
  }
}
