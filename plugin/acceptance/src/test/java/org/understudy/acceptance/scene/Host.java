package org.understudy.acceptance.scene;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.understudy.acceptance.stack.Stack;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.ChangeResult;
import org.understudy.helpdesk.Effects;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.Holding;
import org.understudy.znuny.Znuny;
import org.understudy.znuny.ZnunySettings;

/** Understudy's hands in the helpdesk, for stories about what they do there. */
public final class Host implements AutoCloseable {

  private final Znuny znuny;

  private Host(Znuny znuny) {
    this.znuny = znuny;
  }

  public static Host connect() {
    Stack stack = Stack.running();
    return new Host(
        Znuny.connect(
            new ZnunySettings(stack.hostUrl(), stack.hostSecret(), null, Duration.ofSeconds(60)),
            Clock.systemUTC()));
  }

  /** Holds what waits for a team, or brings it back. */
  public void hold(Team team, boolean hold) {
    Holding holding = helpdesk().holdWaiting(new TeamId(String.valueOf(team.queue())), hold);
    if (holding.refused() != null) {
      throw new IllegalStateException("The helpdesk does not hold: " + holding.refused());
    }
  }

  /** What Understudy is told of a conversation. */
  public org.understudy.conversation.Conversation facts(Conversation conversation) {
    ConversationId id = new ConversationId(String.valueOf(conversation.id()));
    return helpdesk().conversations(List.of(id)).getFirst();
  }

  /** As when somebody takes the next one. */
  public ChangeResult give(Conversation conversation, Agent agent) {
    return change(
        conversation, effects -> effects.givenTo(new AgentId(String.valueOf(agent.id()))));
  }

  /** Some change, decided on the present facts. */
  public ChangeResult change(Conversation conversation, UnaryOperator<Effects> effects) {
    Change change =
        Change.of(UUID.randomUUID().toString(), facts(conversation), effects.apply(Effects.NONE));
    return helpdesk().apply(List.of(change)).getFirst();
  }

  private Helpdesk helpdesk() {
    return znuny.helpdesk();
  }

  @Override
  public void close() {
    znuny.close();
  }
}
