package org.understudy.assignment;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.agent;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.conversation.ConversationFixture.SUPPORT;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.availability.WeeklyHours;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;
import org.understudy.conversation.Topic;
import org.understudy.rules.Action;
import org.understudy.rules.Backup;
import org.understudy.rules.Condition;
import org.understudy.rules.Deputies;
import org.understudy.rules.Fact;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.SkillSource;
import org.understudy.rules.Stage;
import org.understudy.rules.Stage.Reach;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.wording.English;

/** The ordered rules: who is found by which, and what happens when nobody is. */
class OrderedRulesTest {

  private static final TeamId SECOND_LEVEL = new TeamId("6");
  private static final TeamRules AUTOMATIC = RulesFixture.rules().build();
  private static final TeamRules AGENTS_PICK = RulesFixture.rules().agentsPick().build();

  private final Agent john = john().build();
  private final Agent mary = mary().lastTurn(3).build();
  private final Agent nora = agent("20", "Nora").teams(SECOND_LEVEL).build();

  @Test
  void shouldTakeTheFirstRuleThatFits_R6() {
    Rule gold = rule("gold", new Action.ToAgent(mary.id()), tier("gold"));
    Rule all = rule("all", new Action.ToAgent(john.id()));

    Decision decision = decide(rulebook(AUTOMATIC, gold, all), gold("x"));

    assertThat(decision.outcome()).isEqualTo(new AssignTo(mary.id()));
    assertThat(decision.rule()).isEqualTo("gold");
    assertThat(English.of(decision.explanation()))
        .isEqualTo("By the rule \"gold\": Mary is there and gets it.");
    assertThat(decide(rulebook(AUTOMATIC, gold, all), created()).rule()).isEqualTo("all");
  }

  @Test
  void shouldPassOverARuleThatIsOff_R6() {
    Rule off = new Rule("off", "off", false, List.of(), new Action.Leave(), null);

    assertThat(decide(rulebook(AUTOMATIC, off), created()).outcome())
        .isEqualTo(new AssignTo(john.id()));
  }

  @Test
  void shouldLeaveItWhenARuleSaysSo_R6() {
    assertThat(decide(rulebook(AUTOMATIC, rule("no", new Action.Leave())), created()).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.RULE_LEAVES_IT));
  }

  @Test
  void shouldBeAskedAgainWhenTheTimeOfARuleComes_W4() {
    WeeklyHours mornings =
        new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(new WeeklyHours.Span(8 * 60, 18 * 60))));
    Rule evening =
        rule("evening", toTeam(SECOND_LEVEL), new Condition.TimeIs(UTC, mornings, false));
    Rule gold = rule("gold", toTeam(SECOND_LEVEL), tier("gold"), evening.when().getFirst());
    Rule late =
        rule("late", toTeam(SECOND_LEVEL), new Condition.WaitsLongerThan(Duration.ofMinutes(10)));
    Instant six = Instant.parse("2026-11-23T18:00:00Z");

    assertThat(decide(rulebook(AGENTS_PICK, evening), created()).outcome()).isEqualTo(toCome(six));
    assertThat(decide(rulebook(AGENTS_PICK, evening, late), created()).outcome())
        .isEqualTo(toCome(NOW.plus(Duration.ofMinutes(10)).plusMillis(1)));
    assertThat(decide(rulebook(AGENTS_PICK, gold), created()).outcome())
        .as("more than the time is in the way")
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.AGENTS_PICK));
  }

  @Test
  void shouldLookFurtherAtTheTimeOfARuleWhenNobodyIsThere_W4_W5() {
    Rule late =
        rule("late", toTeam(SECOND_LEVEL), new Condition.WaitsLongerThan(Duration.ofMinutes(10)));
    Situation nobody = SituationFixture.created().members(john().absent(null).build()).build();

    assertThat(Router.decide(nobody, rulebook(AUTOMATIC, late)).outcome())
        .isEqualTo(
            new WaitForSomeone(
                WaitForSomeone.Reason.ALL_ABSENT,
                NOW.plus(Duration.ofMinutes(10)).plusMillis(1),
                null));
  }

  private static WaitForSomeone toCome(Instant at) {
    return new WaitForSomeone(WaitForSomeone.Reason.RULE_TO_COME, at, null);
  }

  @Test
  void shouldSetARuleAsideThatFindsNobody_W2() {
    Rule first = rule("one", new Action.ToAgent(new AgentId("99")));
    Rule second = rule("two", toTeam(SECOND_LEVEL));

    Decision decision = decide(rulebook(AGENTS_PICK, first, second), created());

    assertThat(decision.outcome()).isEqualTo(new AssignTo(nora.id(), SECOND_LEVEL));
    assertThat(decision.attempts()).hasSize(2);
    assertThat(English.of(decision.explanation())).contains("Nobody could take it in agent 99.");
  }

  @Test
  void shouldSetARuleAsideThatNamesSomebodyWhoMayOwnNothing_W2() {
    Agent trainee = agent("30", "Tim").teams().build();
    Rulebook rulebook = rulebook(AUTOMATIC, rule("one", new Action.ToAgent(trainee.id())));
    TeamId nowhere = new TeamId("7");

    Situation situation = created().members(john, mary).team(nowhere, "Nobody's", trainee).build();

    assertThat(Router.decide(situation, rulebook).outcome()).isEqualTo(new AssignTo(john.id()));
  }

  @Test
  void shouldAskTheTeamsSwitchesWhereNoRuleFits_R1() {
    Rule gold = rule("gold", new Action.ToAgent(mary.id()), tier("gold"));

    assertThat(decide(rulebook(AGENTS_PICK, gold), created()).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.AGENTS_PICK));
  }

  @Test
  void shouldGiveItToTheDedicatedAgent_R9() {
    Rule dedicated = rule("own", new Action.ToDedicated());
    String customer = ConversationFixture.created().build().customer();
    Deputies maryForAnna =
        new Deputies(null, Map.of(), Map.of(), Map.of(), Map.of(customer, mary.id()), Map.of());

    assertThat(decide(rulebook(AUTOMATIC, dedicated), created().deputies(maryForAnna)).outcome())
        .isEqualTo(new AssignTo(mary.id()));
    assertThat(decide(rulebook(AUTOMATIC, dedicated), created()).outcome())
        .isEqualTo(new AssignTo(john.id()));
  }

  @Test
  void shouldAskForTheWantedSkillAndLookFurtherInStages_W1_W2() {
    Rule printing =
        rule(
            "printing",
            new Action.ToTeam(
                null,
                Strategy.ROUND_ROBIN,
                false,
                true,
                List.of(
                    new Stage(Duration.ofSeconds(60), new Reach.AlsoTeam(SECOND_LEVEL)),
                    new Stage(Duration.ofSeconds(120), new Reach.AnySkill()))));
    Rulebook rulebook =
        new Rulebook(
            List.of(printing),
            Map.of(SUPPORT, AGENTS_PICK),
            List.of(new SkillSource.FromFact(Fact.SERVICE)),
            Backup.OFF);

    Decision atOnce = decide(rulebook, gold("Printing").waiting(Duration.ofSeconds(5), 0));
    assertThat(atOnce.outcome())
        .isEqualTo(
            new WaitForSomeone(
                WaitForSomeone.Reason.NOBODY_WITH_THE_SKILL, NOW.plusSeconds(55), null));

    Decision afterAMinute = decide(rulebook, gold("Printing").waiting(Duration.ofSeconds(60), 0));
    assertThat(((WaitForSomeone) afterAMinute.outcome()).lookFurtherAt())
        .isEqualTo(NOW.plusSeconds(60));

    Decision later = decide(rulebook, gold("Printing").waiting(Duration.ofSeconds(120), 0));
    assertThat(later.outcome()).isEqualTo(new AssignTo(john.id()));
  }

  @Test
  void shouldLookEverywhereAndTellSomebody_W2() {
    Rule anywhere =
        rule(
            "anywhere",
            new Action.ToTeam(
                null,
                Strategy.LEAST_OPEN,
                false,
                false,
                List.of(
                    new Stage(Duration.ZERO, new Reach.Everyone()),
                    new Stage(Duration.ofMinutes(5), new Reach.Alert(mary.id())))));
    Agent absent = agent("20", "Nora").teams(SECOND_LEVEL).absent(null).build();

    Decision found =
        Router.decide(
            created().members(List.of()).team(SECOND_LEVEL, "2nd level", nora).build(),
            rulebook(AGENTS_PICK, anywhere));
    Decision told =
        Router.decide(
            created()
                .members(List.of())
                .team(SECOND_LEVEL, "2nd level", absent)
                .waiting(Duration.ofMinutes(6), 0)
                .build(),
            rulebook(AGENTS_PICK, anywhere));

    assertThat(found.outcome()).isEqualTo(new AssignTo(nora.id(), SECOND_LEVEL));
    assertThat(found.choseIn()).isEqualTo(Pool.EVERYONE);
    assertThat(told.outcome())
        .isEqualTo(new WaitForSomeone(WaitForSomeone.Reason.TEAM_IS_EMPTY, null, mary.id()));
  }

  @Test
  void shouldBeRepeatableFromWhatItHasLookedAt_N1() {
    Rulebook rulebook =
        rulebook(
            AGENTS_PICK,
            rule("one", new Action.ToAgent(new AgentId("99"))),
            rule("two", toTeam(SECOND_LEVEL)));
    Situation situation = situation(created());
    Decision decision = Router.decide(situation, rulebook);

    assertThat(Router.decide(situation.seenBy(decision), rulebook)).isEqualTo(decision);
  }

  private static SituationFixture created() {
    return SituationFixture.created();
  }

  /** Of a customer with the tier "gold", about a service. */
  private static SituationFixture gold(String service) {
    return SituationFixture.of(
        Cause.CREATED,
        ConversationFixture.created().topic(new Topic("", null, null, service, "gold", Map.of())));
  }

  private Decision decide(Rulebook rulebook, SituationFixture situation) {
    return Router.decide(situation(situation), rulebook);
  }

  private Situation situation(SituationFixture situation) {
    return situation.members(john, mary).team(SECOND_LEVEL, "2nd level", nora).build();
  }

  private static Condition tier(String tier) {
    return new Condition.FactIs(Fact.TIER, Set.of(tier));
  }

  private static Action toTeam(TeamId team) {
    return new Action.ToTeam(team, Strategy.ROUND_ROBIN, false, false, List.of());
  }

  private static Rule rule(String id, Action then, Condition... when) {
    return new Rule(id, id, true, List.of(when), then, null);
  }

  private static Rulebook rulebook(TeamRules team, Rule... rules) {
    return new Rulebook(List.of(rules), Map.of(SUPPORT, team), List.of(), Backup.OFF);
  }
}
