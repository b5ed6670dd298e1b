package org.understudy.helpdesk;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change.Note;

/**
 * What a change does, all of it or nothing. Start from {@link #NONE}:
 *
 * <pre>{@code
 * Effects.NONE.movedTo(billing).givenTo(william).withNote(why)
 * }</pre>
 *
 * @param owner null: the owner stays, and so does the lock
 * @param team where it moves to, null: it stays where it is
 * @param join who is from now on told of every message (B7)
 * @param leave who is no longer told; who was not told anyway does no harm
 * @param note for colleagues; nobody is notified of it
 * @param message a reply to the customer, in the thread and marked as automatic; left out when the
 *     customer's last message was automatic itself, or the host's own protection against loops says
 *     so
 */
public record Effects(
    @Nullable NewOwner owner,
    @Nullable TeamId team,
    Set<AgentId> join,
    Set<AgentId> leave,
    @Nullable Note note,
    @Nullable Note message) {

  public static final Effects NONE = new Effects(null, null, Set.of(), Set.of(), null, null);

  public Effects {
    join = Set.copyOf(join);
    leave = Set.copyOf(leave);
    Set<AgentId> both = new HashSet<>(join);
    both.retainAll(leave);
    if (!both.isEmpty()) {
      throw new IllegalArgumentException("Agents cannot join and leave in one change: " + both);
    }
  }

  /** The agent becomes the owner, and it is locked to him. */
  public Effects givenTo(AgentId agent) {
    return new Effects(new NewOwner(agent), team, join, leave, note, message);
  }

  /** Nobody owns it any more, and it is not locked. */
  public Effects released() {
    return new Effects(NewOwner.NOBODY, team, join, leave, note, message);
  }

  public Effects movedTo(TeamId to) {
    return new Effects(owner, to, join, leave, note, message);
  }

  public Effects joinedBy(Set<AgentId> agents) {
    return new Effects(owner, team, agents, leave, note, message);
  }

  public Effects leftBy(Set<AgentId> agents) {
    return new Effects(owner, team, join, agents, note, message);
  }

  public Effects withNote(@Nullable Note text) {
    return new Effects(owner, team, join, leave, text, message);
  }

  public Effects withMessage(@Nullable Note text) {
    return new Effects(owner, team, join, leave, note, text);
  }
}
