package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.helpdesk.Holding;
import org.understudy.war.decider.News;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.TeamRulesStore;
import org.understudy.war.persistence.TeamSettings;

/** Makes the host hold what waits exactly for the teams that take from a queue (C1, C2). */
@ApplicationScoped
public class ModeKeeper {

  private static final System.Logger LOG = System.getLogger(ModeKeeper.class.getName());

  /** What the host refuses it will not do seconds later. */
  private static final Duration AGAIN = Duration.ofSeconds(20);

  /** The helpdesk answers at most so many at once. */
  private static final int AT_ONCE = 200;

  @Inject private Helpdesk helpdesk;
  @Inject private TeamRulesStore rules;
  @Inject private Conversations conversations;
  @Inject private Inbox inbox;
  @Inject private Clock clock;

  private final Map<TeamId, Refusal> refused = new ConcurrentHashMap<>();

  /** Looked at since this node began: what was held before may be unknown here. */
  private final Set<TeamId> confirmed = new HashSet<>();

  private final AtomicBoolean rulesChanged = new AtomicBoolean(true);

  /** The teams with which all was well when the rules were last read, null for never. */
  private @Nullable Directory settledWith;

  private record Refusal(String why, Instant at) {}

  /** Why the host does not follow, as far as this node knows. */
  public Optional<String> refusal(TeamId team) {
    return Optional.ofNullable(refused.get(team)).map(Refusal::why);
  }

  /** Modes may be others now. */
  void learnt(@Observes News news) {
    if (news.changed().contains(Stamps.Name.RULES)) {
      rulesChanged.set(true);
    }
  }

  /**
   * @return true when something waits that was not known here
   */
  boolean bringUpToDate(Directory directory) {
    // The same object: whoever reads the host keeps it as long as the host says nothing new.
    if (!rulesChanged.getAndSet(false) && directory == settledWith) {
      return false;
    }
    settledWith = null;
    boolean allFollow = true;
    // Also teams that were taken out of the rules have a row here; others are nobody's business.
    Map<TeamId, TeamSettings> settings = rules.all();
    boolean found = false;
    for (Directory.Team team : directory.teams()) {
      TeamSettings set = settings.get(team.id());
      if (set == null) {
        continue;
      }
      boolean hold = set.rules().isPulled();
      boolean follows = team.holds() == hold && (!hold || confirmed.contains(team.id()));
      allFollow &= follows;
      if (follows) {
        refused.remove(team.id());
      } else if (mayTry(team.id())) {
        found |= hold(team, hold);
      }
    }
    settledWith = allFollow ? directory : null;
    return found;
  }

  private boolean hold(Directory.Team team, boolean hold) {
    Holding holding = asked(team.id(), hold);
    String why = holding.refused();
    if (why != null) {
      refused.put(team.id(), new Refusal(why, clock.instant()));
      LOG.log(
          Level.WARNING,
          "The helpdesk does not {0} what waits for team {1}: {2}",
          hold ? "hold" : "bring back",
          team.name(),
          why);
      return false;
    }
    refused.remove(team.id());
    if (hold) {
      confirmed.add(team.id());
    } else {
      confirmed.remove(team.id());
    }
    LOG.log(
        Level.INFO,
        "What waits for team {0} is {1}: {2} conversations.",
        team.name(),
        hold ? "held" : "back",
        holding.waiting().size());
    return learn(holding.waiting());
  }

  private Holding asked(TeamId team, boolean hold) {
    try {
      return helpdesk.holdWaiting(team, hold);
    } catch (HelpdeskUnavailable e) {
      // The rest of the refresh shall not fail for it, and it is tried again.
      return new Holding(String.valueOf(e.getMessage()), List.of());
    }
  }

  /** What was there before we were told of anything has to be in line, too. */
  private boolean learn(List<ConversationId> waiting) {
    boolean found = false;
    for (int from = 0; from < waiting.size(); from += AT_ONCE) {
      List<ConversationId> some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
      Set<ConversationId> unknown = new HashSet<>(some);
      unknown.removeAll(conversations.find(some).keySet());
      if (!unknown.isEmpty()) {
        found |=
            inbox.store(Inbox.Source.REREAD, null, helpdesk.conversations(List.copyOf(unknown)))
                > 0;
      }
    }
    return found;
  }

  private boolean mayTry(TeamId team) {
    Refusal last = refused.get(team);
    return last == null || last.at().isBefore(clock.instant().minus(AGAIN));
  }
}
