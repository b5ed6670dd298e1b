package org.understudy.war.decider;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.pull.InLine;
import org.understudy.war.persistence.PullLine.GivenBack;
import org.understudy.war.persistence.PullLine.Stay;
import org.understudy.war.persistence.Tracked;

/** What the queue remembers of those who wait: for the present opening of each. */
final class LineMemory {

  private final Map<Stay, Integer> overtaken;
  private final Map<Stay, Set<AgentId>> givenBack = new HashMap<>();
  private final Map<Stay, Integer> changed = new HashMap<>();

  LineMemory(Map<Stay, Integer> overtaken, List<GivenBack> givenBack) {
    this.overtaken = new HashMap<>(overtaken);
    givenBack.forEach(back -> add(back.stay(), back.agent()));
  }

  InLine place(Tracked held) {
    Stay stay = stay(held.facts());
    return new InLine(
        held.facts().id(),
        held.facts().team(),
        held.waitsSince(),
        stay == null ? 0 : overtaken.getOrDefault(stay, 0),
        stay == null ? Set.of() : givenBack.getOrDefault(stay, Set.of()));
  }

  void overtook(Conversation conversation, int times) {
    Stay stay = stay(conversation);
    if (stay != null) {
      overtaken.put(stay, times);
      changed.put(stay, times);
    }
  }

  void givenBack(Conversation conversation, AgentId by) {
    Stay stay = stay(conversation);
    if (stay != null) {
      add(stay, by);
    }
  }

  /** Takes out what has to be stored. */
  Map<Stay, Integer> takeChanged() {
    Map<Stay, Integer> taken = Map.copyOf(changed);
    changed.clear();
    return taken;
  }

  private void add(Stay stay, AgentId by) {
    givenBack.computeIfAbsent(stay, none -> new HashSet<>()).add(by);
  }

  private static @Nullable Stay stay(Conversation conversation) {
    return conversation.opening() == null
        ? null
        : new Stay(conversation.id(), conversation.opening().id());
  }
}
