package org.understudy.helpdesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.HostEntry.Status;
import org.understudy.helpdesk.HostEntry.What;

/** What we change in a host in memory: compared first, at most once per id, all or nothing. */
final class HostChanges {

  private final HostHistory history;
  private final HostPeople people;
  private final Map<String, Long> applied = new HashMap<>();
  private final Map<ConversationId, Set<AgentId>> watchers = new HashMap<>();
  private final Map<ConversationId, List<String>> messages = new HashMap<>();

  HostChanges(HostHistory history, HostPeople people) {
    this.history = history;
    this.people = people;
  }

  Set<AgentId> watchers(ConversationId id) {
    return Set.copyOf(watchers.getOrDefault(id, Set.of()));
  }

  /** Subjects of what the customer was sent by us. */
  List<String> messages(ConversationId id) {
    return List.copyOf(messages.getOrDefault(id, List.of()));
  }

  ChangeResult apply(Change change) {
    ConversationId id = change.conversation();
    Long before = applied.get(change.id());
    if (before != null) {
      return new ChangeResult.Applied(before);
    }
    if (history.of(id).isEmpty()) {
      return new ChangeResult.Refused("There is no conversation " + id + ".", null);
    }
    Conversation present = new HostFacts(history.of(id), people::holds).present();
    String objection = Overtaking.objection(change, history.of(id));
    if (objection != null) {
      return new ChangeResult.Overtaken(objection, present);
    }
    String refusal = refusal(change.effects(), present.team());
    if (refusal != null) {
      return new ChangeResult.Refused(refusal, present);
    }
    write(id, change.effects());
    applied.put(change.id(), history.last());
    return new ChangeResult.Applied(history.last());
  }

  private @Nullable String refusal(Effects effects, TeamId present) {
    TeamId team = Objects.requireNonNullElse(effects.team(), present);
    AgentId agent = effects.owner() == null ? null : effects.owner().agent();
    if (!people.knows(team)) {
      return "There is no team " + team + ".";
    }
    if (agent != null && !people.mayOwn(agent, team)) {
      return "The agent may not own it in this team.";
    }
    return effects.join().stream().allMatch(people::knows) ? null : "Nobody there to join.";
  }

  private void write(ConversationId id, Effects effects) {
    if (effects.team() != null) {
      history.doneByUs(id, What.TEAM, history.status(id).movedTo(effects.team()), null);
    }
    NewOwner owner = effects.owner();
    if (owner != null) {
      Status owned = history.status(id).ownedBy(owner.agent());
      history.doneByUs(id, What.OWNER, owned, null);
      history.doneByUs(
          id, What.LOCK, owner.agent() == null ? owned.withoutLock() : owned.withLock(), null);
    }
    Set<AgentId> watching = watchers.computeIfAbsent(id, any -> new HashSet<>());
    watching.addAll(effects.join());
    watching.removeAll(effects.leave());
    if (effects.note() != null) {
      history.doneByUs(id, What.NOTE, history.status(id), effects.note().subject());
    }
    if (effects.message() != null && !lastMessageIsAutomatic(id)) {
      messages.computeIfAbsent(id, any -> new ArrayList<>()).add(effects.message().subject());
    }
  }

  private boolean lastMessageIsAutomatic(ConversationId id) {
    return history.of(id).reversed().stream()
        .map(HostEntry::message)
        .filter(Objects::nonNull)
        .findFirst()
        .map(CustomerMessage::automatic)
        .orElse(false);
  }
}
