package org.understudy.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;

/**
 * Who stands in for whom, and who looks after which customer.
 *
 * @param byDefault B3: the default backup manager, null for none
 * @param ofAgent B4: the own backup of an agent
 * @param ofCustomer B4: the backup for one customer, by the host's key
 * @param ofOrganisation B4: the backup for one organisation, by the host's key
 * @param dedicated R9: the dedicated agent of a customer, by the host's key
 * @param dedicatedToOrganisation R9: the dedicated agent of an organisation, by the host's key
 */
public record Deputies(
    @Nullable AgentId byDefault,
    Map<AgentId, AgentId> ofAgent,
    Map<String, AgentId> ofCustomer,
    Map<String, AgentId> ofOrganisation,
    Map<String, AgentId> dedicated,
    Map<String, AgentId> dedicatedToOrganisation) {

  /** Nobody for anybody. */
  public static final Deputies NONE =
      new Deputies(null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Deputies {
    ofAgent = Map.copyOf(ofAgent);
    ofCustomer = Map.copyOf(ofCustomer);
    ofOrganisation = Map.copyOf(ofOrganisation);
    dedicated = Map.copyOf(dedicated);
    dedicatedToOrganisation = Map.copyOf(dedicatedToOrganisation);
  }

  /** R9: the customer's own one before that of the organisation, null for none. */
  public @Nullable AgentId dedicatedTo(Conversation conversation) {
    AgentId own = of(conversation.customer(), dedicated);
    return own == null ? of(conversation.organisation(), dedicatedToOrganisation) : own;
  }

  /**
   * B4: for the customer, else the organisation, else the agent, else the default one. Nobody
   * stands in for himself: who owns it already is passed over.
   */
  public @Nullable AgentId backup(AgentId owner, Conversation conversation) {
    return Stream.of(
            of(conversation.customer(), ofCustomer),
            of(conversation.organisation(), ofOrganisation),
            ofAgent.get(owner),
            byDefault)
        .filter(Objects::nonNull)
        .filter(backup -> !backup.equals(owner))
        .findFirst()
        .orElse(null);
  }

  /** B9: who stands in for somebody who stands in: his own one, else the default one. */
  public @Nullable AgentId backup(AgentId agent) {
    AgentId own = ofAgent.get(agent);
    return own == null ? byDefault : own;
  }

  /** As much as matters for one conversation and these agents. */
  public Deputies about(Conversation conversation, Set<AgentId> agents) {
    Map<AgentId, AgentId> own = new HashMap<>(ofAgent);
    own.keySet().retainAll(agents);
    return new Deputies(
        byDefault,
        own,
        only(ofCustomer, conversation.customer()),
        only(ofOrganisation, conversation.organisation()),
        only(dedicated, conversation.customer()),
        only(dedicatedToOrganisation, conversation.organisation()));
  }

  private static Map<String, AgentId> only(Map<String, AgentId> all, @Nullable String key) {
    AgentId one = of(key, all);
    return key == null || one == null ? Map.of() : Map.of(key, one);
  }

  private static @Nullable AgentId of(@Nullable String key, Map<String, AgentId> some) {
    return key == null ? null : some.get(key);
  }
}
