package org.understudy.war.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.understudy.conversation.AgentId;

/** Tables that stay empty, because nobody asks for what they hold. */
final class Unused {

  private Unused() {}

  static final class NoWishes extends OneMores {
    @Override
    public void taken(Map<AgentId, UUID> decisions) {
      requireNone(decisions.keySet());
    }

    @Override
    public void giveBack(UUID decision) {}
  }

  static final class NoReturns extends ReturnChoices {
    @Override
    public void handled(Iterable<UUID> decisions) {
      decisions.forEach(decision -> requireNone(List.of(decision)));
    }
  }

  static final class NoHandovers extends Handovers {
    @Override
    public void decided(Map<Item, UUID> decisions) {
      requireNone(decisions.keySet());
    }
  }

  static final class NoRequests extends PullRequests {
    @Override
    public boolean again(UUID decision) {
      return false;
    }
  }

  static final class NoLine extends PullLine {
    @Override
    public Map<Stay, Integer> overtaken() {
      return Map.of();
    }

    @Override
    public List<GivenBack> ofOpenOnes() {
      return List.of();
    }
  }

  static final class NoNotices extends Notices {
    @Override
    public void add(List<SentNotice> sent) {
      requireNone(sent);
    }

    @Override
    public List<Map.Entry<String, Instant>> since(Instant moment) {
      return List.of();
    }

    @Override
    public void done(List<Answer> answers) {
      requireNone(answers);
    }

    @Override
    public void over(Collection<UUID> decisions) {
      requireNone(decisions);
    }
  }

  private static void requireNone(Collection<?> rows) {
    if (!rows.isEmpty()) {
      throw new IllegalStateException("Nobody has asked for " + rows + ".");
    }
  }
}
