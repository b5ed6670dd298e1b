package org.understudy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.conversation.ConversationFixture.SUPPORT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.Opening;
import org.understudy.conversation.TeamId;
import org.understudy.conversation.Topic;
import org.understudy.rules.Stage.Reach;

/** A rule that is reported never to have its turn really never has it (N4). */
class ShadowProperties {

  private static final TeamId OTHER = new TeamId("6");
  private static final List<String> TIERS = List.of("gold", "silver", "bronze");

  // Combined edge cases would use up all tries.
  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void shouldNeverDecideByARuleThatIsReportedAsShadowed_N4(
      @ForAll("rulebooks") Rulebook rulebook, @ForAll("situations") Situation situation) {
    Decision decision = Router.decide(situation, rulebook);

    if (decision.outcome() instanceof Outcome.AssignTo
        || decision
            .outcome()
            .equals(new Outcome.LeaveAsIs(Outcome.LeaveAsIs.Reason.RULE_LEAVES_IT))) {
      assertThat(shadowed(rulebook)).doesNotContain(String.valueOf(decision.rule()));
    }
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void shouldNeverFitWhatIsReportedNeverToFit_N4(
      @ForAll("conditions") List<Condition> when, @ForAll("situations") Situation situation) {
    Rule rule = new Rule("one", "one", true, when, new Action.Leave(), null);
    Matter matter =
        new Matter(situation.conversation(), Set.of("french"), situation.queue(), situation.now());

    assertThat(rule.fits(matter) && Overlap.contradict(when)).isFalse();
  }

  private static List<String> shadowed(Rulebook rulebook) {
    return IntStream.range(0, rulebook.rules().size())
        .filter(i -> Shadows.before(rulebook.rules(), i) != null)
        .mapToObj(i -> rulebook.rules().get(i).id())
        .toList();
  }

  @Provide
  Arbitrary<Rulebook> rulebooks() {
    return Combinators.combine(conditions(), actions(), Arbitraries.integers().between(0, 9))
        .as((when, then, off) -> new Rule("", "rule", off > 0, when, then, null))
        .list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(ShadowProperties::rulebook);
  }

  private static Rulebook rulebook(List<Rule> rules) {
    List<Rule> named = new ArrayList<>();
    for (Rule rule : rules) {
      String id = "rule-" + named.size();
      named.add(new Rule(id, id, rule.enabled(), rule.when(), rule.then(), null));
    }
    return new Rulebook(
        named,
        Map.of(SUPPORT, RulesFixture.rules().agentsPick().build()),
        List.of(new SkillSource.FromFact(Fact.SERVICE)),
        Backup.OFF);
  }

  @Provide
  Arbitrary<List<Condition>> conditions() {
    Arbitrary<Condition> tier =
        Arbitraries.of(TIERS)
            .set()
            .ofMinSize(1)
            .map(values -> new Condition.FactIs(Fact.TIER, values));
    Arbitrary<Condition> team =
        Arbitraries.of(SUPPORT, OTHER).set().ofMinSize(1).map(Condition.TeamIs::new);
    Arbitrary<Condition> priority =
        Combinators.combine(bound(), bound()).as(Condition.PriorityIs::new);
    Arbitrary<Condition> waits =
        Arbitraries.integers().between(0, 3).map(Condition.MoreWaitThan::new);
    Arbitrary<Condition> time =
        Arbitraries.integers()
            .between(0, 3)
            .map(minutes -> new Condition.WaitsLongerThan(Duration.ofMinutes(minutes)));
    Arbitrary<Condition> free =
        Arbitraries.integers().between(1, 3).map(Condition.FewerFreeThan::new);
    Arbitrary<Condition> opening = Arbitraries.of(Opening.Kind.class).map(Condition.OpeningIs::new);
    return Arbitraries.oneOf(tier, team, priority, waits, time, free, opening).list().ofMaxSize(3);
  }

  private static Arbitrary<Integer> bound() {
    return Arbitraries.integers().between(2, 4).injectNull(0.3);
  }

  private static Arbitrary<Action> actions() {
    Arbitrary<Action> agent =
        Arbitraries.of("3", "12").map(id -> new Action.ToAgent(new AgentId(id)));
    Arbitrary<List<Stage>> stages =
        Arbitraries.of(new Reach.AnySkill(), new Reach.AlsoTeam(OTHER), new Reach.Everyone())
            .map(reach -> new Stage(Duration.ofMinutes(1), reach))
            .list()
            .ofMaxSize(1);
    Arbitrary<Action> team =
        Combinators.combine(
                Arbitraries.of(SUPPORT, OTHER).injectNull(0.3),
                Arbitraries.of(Strategy.ROUND_ROBIN, Strategy.LEAST_OPEN),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                stages)
            .as(Action.ToTeam::new);
    return Arbitraries.oneOf(
        agent, team, team, Arbitraries.of(new Action.Leave(), new Action.ToDedicated()));
  }

  @Provide
  Arbitrary<Situation> situations() {
    Arbitrary<Agent> john = agents(AgentFixture::john, SUPPORT);
    Arbitrary<Agent> mary = agents(AgentFixture::mary, SUPPORT);
    Arbitrary<Agent> nora = agents(() -> AgentFixture.agent("20", "Nora"), OTHER);
    Arbitrary<Topic> topics =
        Combinators.combine(Arbitraries.of(TIERS), Arbitraries.of("printing", "sap"))
            .as((tier, service) -> new Topic("", null, null, service, tier, Map.of()));
    return Combinators.combine(
            john,
            mary,
            nora,
            topics,
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 300))
        .as(
            (one, two, three, topic, waiting, free, seconds) ->
                SituationFixture.of(Cause.CREATED, ConversationFixture.created().topic(topic))
                    .members(one, two)
                    .team(OTHER, "2nd level", three)
                    .waiting(Duration.ofSeconds(seconds), waiting)
                    .free(free)
                    .build());
  }

  private static Arbitrary<Agent> agents(Supplier<AgentFixture> fixture, TeamId team) {
    return Combinators.combine(
            Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(
            (absent, online, skilled) -> {
              AgentFixture agent = fixture.get().teams(team);
              if (absent) {
                agent.absent(null);
              }
              if (!online) {
                agent.seen(null);
              }
              return (skilled ? agent.skills("printing") : agent).build();
            });
  }
}
