package org.understudy.acceptance.faults;

import java.util.List;
import java.util.stream.Stream;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/**
 * A team whose agents take the next one, and more conversations than they may take (C2).
 *
 * @param each the capacity of each agent
 * @param arrived the conversations that wait, the oldest first, by the helpdesk's ids
 */
record PullQueue(Team team, int each, List<Long> arrived) {

  /**
   * @param tooMany so many more wait than all agents together may take
   */
  static PullQueue of(Team team, int each, int tooMany) {
    team.with(Rules.pulling().capacity(each));
    Patience.until("the helpdesk holds what waits").until(() -> holds(team));
    // One after the other, so that the first has waited longest.
    List<Long> arrived =
        Stream.generate(() -> team.stored(Workers.one()).id())
            .limit(team.agents().size() * each + (long) tooMany)
            .toList();
    return new PullQueue(team, each, arrived);
  }

  List<Agent> agents() {
    return team.agents();
  }

  /** How many all agents together may take. */
  int places() {
    return agents().size() * each;
  }

  /** Those that are to be taken. */
  List<Long> oldest() {
    return arrived.subList(0, places());
  }

  /** Those that nobody has room for. */
  List<Long> left() {
    return arrived.subList(places(), arrived.size());
  }

  /** Waits until this server tells agents that all of them wait, and nothing more is under way. */
  void awaitKnownTo(Node node) {
    String queue = "agents/" + agents().getFirst().id() + "/queue";
    Patience.longUntil(node.part() + " knows of all who wait")
        .until(() -> node.get(queue).ok().path("waiting").asInt() == arrived.size());
    Quiet.await();
  }

  /** Agents pick again: what is left comes back into everyone's reach. */
  void end() {
    Quiet.await();
    team.with(Rules.off());
    Patience.until("the helpdesk holds nothing any more").until(() -> !holds(team));
    Quiet.await();
  }

  private static boolean holds(Team team) {
    return Api.get("teams/" + team.queue()).ok().path("holds").asBoolean();
  }
}
