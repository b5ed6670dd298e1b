package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Pull;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.pull.Skips;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.PullLine;
import org.understudy.war.persistence.PullLine.GivenBack;
import org.understudy.war.persistence.PullRequest.Refusal;
import org.understudy.war.persistence.Stamps;
import org.understudy.wording.Phrase;

/**
 * How the queues stand, for all who only look, on any node. It is read at most once a second,
 * however many look; a look never decides anything.
 */
@ApplicationScoped
public class Board {

  private static final Duration FRESH = Duration.ofSeconds(1);

  /** Who has no limit has room for more than any door asks for. */
  private static final int UNLIMITED = 1000;

  @Inject private DeskReader reader;
  @Inject private Conversations conversations;
  @Inject private PullLine line;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private @Nullable Look last;

  private record Look(Desk desk, Map<TeamId, Conversations.Waiting> waiting, Instant at) {}

  /**
   * What an agent may know before he takes: numbers only.
   *
   * @param refusal why he may not take now, null when he may
   * @param detail one sentence for people, null when he may
   */
  public record Turn(List<Queue> queues, @Nullable Refusal refusal, @Nullable Phrase detail) {

    /** How many wait in all his queues. */
    public int waiting() {
      return queues.stream().mapToInt(Queue::waiting).sum();
    }
  }

  /**
   * One queue.
   *
   * @param skipsLeft how often the agent may still give back today
   * @param refilledAt when he may again as often as usual
   */
  public record Queue(TeamId team, int waiting, int skipsLeft, Instant refilledAt) {}

  /**
   * @param places how many more conversations those who are there can take
   * @param waiting how many wait already
   */
  public record Room(int places, int waiting) {}

  /** How it looks for one agent. */
  public Turn of(AgentId agent) {
    Look look = look();
    Instant now = look.at();
    List<GivenBack> back = line.by(agent, now.minus(Duration.ofDays(2)));
    List<Queue> queues =
        PullTeams.of(look.desk().picture(), agent, null).stream()
            .map(
                team -> {
                  Skips skips =
                      new Skips(look.desk().picture().pull(team).skipsPerDay(), zone(look, agent));
                  List<Instant> used =
                      back.stream()
                          .filter(one -> one.team().equals(team))
                          .map(GivenBack::at)
                          .toList();
                  return new Queue(
                      team, waiting(look, team), skips.left(used, now), skips.refilledAt(now));
                })
            .toList();
    if (queues.isEmpty()) {
      return new Turn(queues, Refusal.NO_TEAM_TO_TAKE_FROM, PullTeams.NONE);
    }
    Pull.Objection first = null;
    boolean waits = false;
    boolean may = false;
    for (Queue queue : queues) {
      Pull.Objection objection = look.desk().against(queue.team(), agent, Set.of());
      first = first == null ? objection : first;
      may |= objection == null;
      waits |= objection == null && queue.waiting() > 0;
    }
    if (waits) {
      return new Turn(queues, null, null);
    }
    return may || first == null
        ? new Turn(queues, Refusal.NOTHING_WAITS, PullTeams.NOTHING_WAITS)
        : new Turn(queues, PullTeams.refusal(first), first.detail());
  }

  /** How much room there is in a team, and how many wait. */
  public Room room(TeamId team) {
    Look look = look();
    synchronized (look.desk()) {
      return new Room(look.desk().places(team, UNLIMITED), waiting(look, team));
    }
  }

  /** What a stamp of settings was a moment ago, for who reads them only when they have changed. */
  public long stamp(Stamps.Name name) {
    return look().desk().stamps().of(name);
  }

  private static int waiting(Look look, TeamId team) {
    Conversations.Waiting waiting = look.waiting().get(team);
    return waiting == null ? 0 : waiting.count();
  }

  private ZoneId zone(Look look, AgentId agent) {
    var person = look.desk().picture().person(agent);
    return person == null || person.zone() == null ? settings.zone() : person.zone();
  }

  private synchronized Look look() {
    Instant now = clock.instant();
    Look present = last;
    if (present == null || !present.at().plus(FRESH).isAfter(now)) {
      Desk desk = reader.look(present == null ? null : present.desk(), now);
      present = new Look(desk, conversations.waitingByTeam(), now);
      last = present;
    }
    return present;
  }
}
