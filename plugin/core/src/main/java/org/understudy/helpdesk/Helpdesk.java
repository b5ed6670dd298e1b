package org.understudy.helpdesk;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/**
 * What we ask of the host. Every call may take long or fail; none is made while a database
 * transaction is open.
 *
 * <p>All methods throw {@link HelpdeskUnavailable} when the host cannot be reached or its answer
 * cannot be trusted: then nothing is known about the effect of the call.
 */
public interface Helpdesk {

  /**
   * Makes changes, each one for itself: only when the host is still as the change expects, and at
   * most once per {@link Change#id()}, however often it is sent.
   *
   * @return one result per change, in the same order
   */
  List<ChangeResult> apply(List<Change> changes);

  /**
   * @param knownHash the hash of the directory we have, empty for none
   */
  DirectorySnapshot directory(String knownHash);

  /**
   * The conversations that changed after a position in the host's history, at most {@code limit}.
   */
  Changes changes(long after, int limit);

  /** The present facts; conversations that do not exist are left out. */
  List<Conversation> conversations(Collection<ConversationId> ids);

  /** The present facts of every active conversation that this agent owns, the oldest first. */
  List<Conversation> ownedBy(AgentId agent);

  /**
   * Shows an absence that only we know in the host, so that the host does not count on the agent.
   * An entry that the agent made in the host himself is never touched.
   *
   * @param absence null takes the mirrored entry back
   */
  void mirrorAbsence(AgentId agent, @Nullable Absence absence);

  /**
   * Takes the conversations of a team that nobody owns out of everyone's reach, those that are
   * there and those that come, until somebody is made their owner (C2); or brings them back. Doing
   * it again does no harm: it then takes over what has changed in the settings of the team.
   *
   * @return what is held afterwards, or why this host will not do it
   */
  Holding holdWaiting(TeamId team, boolean hold);
}
