package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.war.choice.ChoiceLinks;
import org.understudy.war.config.Node;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.Tracked;

/**
 * Who would get the conversations of an agent now (D3): decided as the decider would, one after the
 * other, on a memory of its own that is thrown away. Nothing is stored.
 */
@ApplicationScoped
public class HandoverPreview {

  /** Holds no lease, and needs none. */
  private static final long NO_LEASE = 0;

  @Inject private DeskReader reader;
  @Inject private Conversations conversations;
  @Inject private ChoiceLinks links;
  @Inject private Settings settings;
  @Inject private Node node;
  @Inject private Clock clock;

  /** One decision for each, in the order of the conversations given. */
  @Transactional
  public List<StoredDecision> of(AgentId agent, List<Conversation> owned) {
    Desk desk = reader.load(NO_LEASE).desk();
    Map<ConversationId, Tracked> known =
        conversations.find(owned.stream().map(Conversation::id).toList());
    Round round = new Round(desk, clock.instant(), node.name(), settings, new Trials(null), links);
    owned.forEach(facts -> round.handOver(agent, Tracked.newest(known.get(facts.id()), facts)));
    return round.made();
  }
}
