package org.understudy.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.understudy.assignment.Agent;
import org.understudy.availability.Absence;
import org.understudy.availability.Attendance;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;
import org.understudy.conversation.Topic;
import org.understudy.rules.Action;
import org.understudy.rules.Backup;
import org.understudy.rules.Condition;
import org.understudy.rules.Fact;
import org.understudy.rules.Mode;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;

/**
 * The same people, rules and conversations for all sides: one agent of five is away, one of four is
 * full, and each conversation fits one of the rules, any of them equally often.
 */
final class Scene {

  static final TeamId TEAM = new TeamId("5");
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final Duration GRACE = Duration.ofMinutes(5);
  static final int CAPACITY = 4;

  private static final int CONVERSATIONS = 1_000;

  private final List<Agent> agents = new ArrayList<>();
  private final Rulebook rulebook;
  private final List<Conversation> conversations = new ArrayList<>();

  Scene(int agents, int rules, long seed) {
    Random random = new Random(seed);
    for (int i = 1; i <= agents; i++) {
      this.agents.add(agent(i, agents, random));
    }
    List<Rule> ordered = new ArrayList<>();
    for (int i = 0; i < rules; i++) {
      ordered.add(rule(i));
    }
    rulebook = new Rulebook(ordered, Map.of(TEAM, switches()), List.of(), Backup.OFF);
    for (int i = 1; i <= CONVERSATIONS; i++) {
      conversations.add(conversation(i, random.nextInt(rules)));
    }
  }

  List<Agent> agents() {
    return agents;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  List<Conversation> conversations() {
    return conversations;
  }

  /** The same agent after his turn. */
  static Agent afterTurn(Agent agent, long turn) {
    return new Agent(
        agent.id(),
        agent.name(),
        agent.attendance(),
        agent.teams(),
        agent.skills(),
        agent.open(),
        agent.capacity(),
        agent.oneMore(),
        new Agent.Place(turn, agent.place().share(), NOW));
  }

  private static Agent agent(int number, int all, Random random) {
    boolean away = random.nextInt(5) == 0;
    List<AwayTime> times =
        away
            ? List.of(
                new AwayTime(
                    Signal.Source.STATUS,
                    new Absence(NOW.minusSeconds(3600), NOW.plusSeconds(3600), null, null)))
            : List.of();
    return new Agent(
        new AgentId(String.valueOf(number)),
        "Agent " + number,
        new Attendance(true, times, NOW, null),
        Set.of(TEAM),
        Set.of(),
        random.nextInt(CAPACITY) == 0 ? CAPACITY : random.nextInt(CAPACITY),
        null,
        false,
        // Ties are settled by the id; few of them, as in a team that has worked for a while.
        new Agent.Place(random.nextInt(all * 10), 0, NOW));
  }

  private static Rule rule(int number) {
    return new Rule(
        "rule-" + number,
        "Rule " + number,
        true,
        List.of(
            new Condition.TeamIs(Set.of(TEAM)),
            new Condition.FactIs(Fact.TYPE, Set.of("type " + number)),
            new Condition.PriorityIs(2, null)),
        new Action.ToTeam(null, Strategy.ROUND_ROBIN, false, false, List.of()),
        null);
  }

  private static TeamRules switches() {
    return new TeamRules(
        Mode.AUTOMATIC,
        Set.of(),
        false,
        false,
        Strategy.ROUND_ROBIN,
        false,
        CAPACITY,
        false,
        Duration.ZERO,
        Map.of());
  }

  private static Conversation conversation(int number, int rule) {
    return new Conversation(
        new ConversationId(String.valueOf(number)),
        "2026" + number,
        number,
        State.NEW,
        null,
        false,
        TEAM,
        "anna@example.com",
        "example",
        "en",
        3,
        NOW,
        new Opening(number, Opening.Kind.CREATED, NOW),
        new CustomerMessage(number, NOW, Channel.EMAIL, false, null),
        null,
        false,
        new Topic("The printer does not print", null, "Type " + rule, null, null, Map.of()));
  }
}
