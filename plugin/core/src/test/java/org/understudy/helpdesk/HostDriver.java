package org.understudy.helpdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/**
 * Does in the host what people do there, so that {@link HelpdeskContract} can be run against any
 * host. Every call returns when the host has stored its effect.
 */
public interface HostDriver {

  /** Everyone is enabled, in office, without a mirrored absence, and signed out. */
  void startAfresh();

  /** A team in which {@link #john} and {@link #william} may own conversations. */
  TeamId team();

  /** Another team of the two. */
  TeamId otherTeam();

  /** The address to which customers of a team write, in lower case. */
  String address(TeamId team);

  AgentId john();

  AgentId william();

  /** An agent who may not own conversations of {@link #team}. */
  AgentId stranger();

  /** The key of a conversation that does not exist. */
  ConversationId unknownConversation();

  /** A customer writes for the first time; nobody owns the new conversation. */
  ConversationId newConversation(TeamId team);

  /** A customer writes in a conversation by e-mail; a closed one opens again. */
  void customerWrites(ConversationId conversation);

  /** The customer's mail program answers by itself, as RFC 3834 describes it. */
  void machineWrites(ConversationId conversation);

  /** An agent makes himself the owner and locks it. */
  void takeAs(AgentId agent, ConversationId conversation);

  /** An agent locks it and changes nothing else. */
  void lockAs(AgentId agent, ConversationId conversation);

  void moveAs(AgentId agent, ConversationId conversation, TeamId team);

  /** An agent writes to the customer; owner, lock and state stay. */
  void answerAs(AgentId agent, ConversationId conversation);

  /** An agent closes it; the owner stays. */
  void closeAs(AgentId agent, ConversationId conversation);

  /** An agent opens a closed one again; no customer wrote. */
  void reopenAs(AgentId agent, ConversationId conversation);

  /** An agent sets it to a state that waits for a date. */
  void postponeAs(AgentId agent, ConversationId conversation);

  /** The subjects of the notes in it, the oldest first. */
  List<String> notes(ConversationId conversation);

  /** The subjects of what the customer was sent by us, the oldest first. */
  List<String> messages(ConversationId conversation);

  /** Who is told of every message without owning it. */
  Set<AgentId> watchers(ConversationId conversation);

  /** True when an agent of the team finds and can open it. */
  boolean canReach(AgentId agent, ConversationId conversation);

  void signIn(AgentId agent);

  void signOut(AgentId agent);

  /** An agent enters his own out-of-office dates: whole days, both included. */
  void outOfOffice(AgentId agent, LocalDate first, LocalDate last);

  /** True when the host itself counts the agent as out of office on that day. */
  boolean isOutOfOffice(AgentId agent, LocalDate day);

  void disable(AgentId agent);
}
