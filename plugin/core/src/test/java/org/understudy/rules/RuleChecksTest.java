package org.understudy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.understudy.conversation.ConversationFixture.SUPPORT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Opening;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Stage.Reach;
import org.understudy.wording.English;

/** What checks find in rules that somebody wants to publish (N4). */
class RuleChecksTest {

  private static final AgentId JOHN = new AgentId("3");
  private static final AgentId WILLIAM = new AgentId("7");
  private static final AgentId LEFT = new AgentId("12");
  private static final AgentId UNKNOWN = new AgentId("99");
  private static final TeamId EMPTY = new TeamId("6");
  private static final TeamId ONLY_LEFT = new TeamId("8");
  private static final Condition GOLD = new Condition.FactIs(Fact.TIER, Set.of("gold"));
  private static final Condition METAL = new Condition.FactIs(Fact.TIER, Set.of("gold", "silver"));

  private final Staff staff =
      new Staff(
          Map.of(
              JOHN, new Staff.Member("John", true, Set.of("french")),
              WILLIAM, new Staff.Member("William", true, Set.of()),
              LEFT, new Staff.Member("Mary", false, Set.of("italian"))),
          Map.of(SUPPORT, Set.of(JOHN, WILLIAM), EMPTY, Set.of(), ONLY_LEFT, Set.of(LEFT)),
          false);

  @Test
  void shouldFindNothingInRulesThatAreWell_N4() {
    assertThat(
            check(
                rule("one", new Action.ToAgent(JOHN), GOLD),
                rule("two", toTeam(SUPPORT), METAL),
                rule("three", toTeam(null))))
        .isEmpty();
  }

  @Test
  void shouldFindTeamsInWhichNobodyCanBeChosen_N4() {
    assertThat(check(rule("one", toTeam(EMPTY)), rule("two", toTeam(ONLY_LEFT), GOLD)))
        .extracting(Finding::rule, Finding::field, Finding::severity)
        .containsExactly(
            tuple("one", "then.team", Finding.Severity.WARNING),
            tuple("two", "then.team", Finding.Severity.WARNING));
  }

  @Test
  void shouldFindATeamWhoseMembersAreAllExcluded_N4() {
    TeamRules excluding = RulesFixture.rules().exclude(Set.of(JOHN, WILLIAM)).build();
    Rulebook rulebook = new Rulebook(List.of(), Map.of(SUPPORT, excluding), List.of(), Backup.OFF);

    assertThat(RuleChecks.of(rulebook, Deputies.NONE, staff))
        .extracting(Finding::field)
        .containsExactly("teams[5]");
  }

  @Test
  void shouldRefuseTeamsAndAgentsThatNobodyKnows_N4() {
    assertThat(
            check(
                rule("one", toTeam(new TeamId("77")), GOLD),
                rule("two", new Action.ToAgent(UNKNOWN)),
                rule("three", toTeam(null), new Condition.TeamIs(Set.of(new TeamId("77"))))))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.ERROR, Finding.Severity.ERROR, Finding.Severity.ERROR);
  }

  @Test
  void shouldWarnOfAnAgentWhoIsDisabled_N4() {
    assertThat(check(rule("one", new Action.ToAgent(LEFT))))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(Finding.Severity.WARNING);
              assertThat(English.of(found.message())).contains("Mary is disabled");
            });
  }

  @Test
  void shouldFindARuleThatNeverHasItsTurn_N4() {
    assertThat(check(rule("all", new Action.Leave()), rule("later", toTeam(SUPPORT), GOLD)))
        .extracting(Finding::rule, found -> English.of(found.message()))
        .containsExactly(
            tuple(
                "later",
                "\"all\" fits whenever this rule does and stands before it: move this rule up, or"
                    + " take one of them out."));
    assertThat(check(rule("wide", toTeam(null), METAL), rule("narrow", toTeam(null), GOLD)))
        .extracting(Finding::rule)
        .containsExactly("narrow");
  }

  @Test
  void shouldAcceptALaterRuleThatLooksElsewhere_N4_W2() {
    Rule staged =
        rule(
            "staged",
            new Action.ToTeam(
                null,
                Strategy.ROUND_ROBIN,
                false,
                false,
                List.of(new Stage(Duration.ZERO, new Reach.Everyone()))));

    assertThat(check(rule("one", new Action.ToAgent(JOHN)), rule("two", toTeam(null)))).isEmpty();
    assertThat(check(rule("one", toTeam(null)), staged)).isEmpty();
    assertThat(check(rule("narrow", new Action.Leave(), GOLD), rule("wide", toTeam(null), METAL)))
        .isEmpty();
    assertThat(
            check(
                new Rule("off", "off", false, List.of(), new Action.Leave(), null),
                rule("two", toTeam(null))))
        .isEmpty();
  }

  static List<List<Condition>> contradictions() {
    return List.of(
        List.of(GOLD, new Condition.FactIs(Fact.TIER, Set.of("silver"))),
        List.of(
            new Condition.OpeningIs(Opening.Kind.CREATED),
            new Condition.OpeningIs(Opening.Kind.REOPENED)),
        List.of(new Condition.PriorityIs(4, null), new Condition.PriorityIs(null, 3)),
        List.of(new Condition.PriorityIs(5, 4)),
        List.of(
            new Condition.FieldIs("Product", Set.of("a")),
            new Condition.FieldIs("Product", Set.of("b"))),
        List.of(new Condition.ChannelIs(Set.of())));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void shouldFindConditionsThatContradictEachOther_N4(List<Condition> when) {
    Rule rule = new Rule("one", "one", true, when, toTeam(null), null);

    assertThat(check(rule))
        .singleElement()
        .satisfies(found -> assertThat(English.of(found.message())).contains("never fits"));
  }

  @Test
  void shouldFindRulesWithoutAnyEffect_N4() {
    assertThat(check(rule("own", new Action.ToDedicated())))
        .extracting(Finding::field)
        .containsExactly("then");
    assertThat(
            check(
                rule(
                    "skilled",
                    new Action.ToTeam(null, Strategy.ROUND_ROBIN, false, true, List.of()))))
        .extracting(Finding::field)
        .containsExactly("then.withSkill");
  }

  @Test
  void shouldFindASkillThatNobodyHas_N4() {
    Rule wanted = rule("two", toTeam(null), new Condition.SkillWanted(Set.of("french", "italian")));
    Rulebook rulebook =
        new Rulebook(
            List.of(wanted),
            Map.of(),
            List.of(new SkillSource.FromFact(Fact.LANGUAGE)),
            Backup.OFF);

    assertThat(RuleChecks.of(rulebook, Deputies.NONE, staff))
        .extracting(found -> English.of(found.message()))
        .containsExactly("Nobody has the skill \"italian\": add it to somebody’s profile.");
  }

  @Test
  void shouldRefuseStagesThatAreNotInTheOrderOfTime_N4_W2() {
    Rule rule =
        rule(
            "one",
            new Action.ToTeam(
                null,
                Strategy.ROUND_ROBIN,
                false,
                false,
                List.of(
                    new Stage(Duration.ofMinutes(2), new Reach.Everyone()),
                    new Stage(Duration.ofMinutes(1), new Reach.Alert(JOHN)))));

    assertThat(check(rule))
        .extracting(Finding::severity, Finding::field)
        .containsExactly(tuple(Finding.Severity.ERROR, "then.stages[1].after"));
  }

  @Test
  void shouldFindCirclesOfBackupsOnce_N4_B9() {
    Deputies circle = backups(null, Map.of(JOHN, WILLIAM, WILLIAM, JOHN));
    Deputies overTheDefault = backups(JOHN, Map.of(JOHN, WILLIAM));
    Deputies line = backups(WILLIAM, Map.of(JOHN, WILLIAM));

    assertThat(DeputyChecks.of(circle, staff))
        .singleElement()
        .satisfies(found -> assertThat(English.of(found.message())).contains("John, William"));
    assertThat(DeputyChecks.of(overTheDefault, staff)).hasSize(1);
    assertThat(DeputyChecks.of(line, staff)).isEmpty();
  }

  @Test
  void shouldFindBackupsWhoCannotWorkAnyMore_N4_B4() {
    Deputies gone =
        new Deputies(
            LEFT, Map.of(), Map.of("anna", UNKNOWN), Map.of(), Map.of("anna", LEFT), Map.of());

    assertThat(DeputyChecks.of(gone, staff))
        .extracting(Finding::field)
        .containsExactly("backups.default", "backups.customers[anna]", "dedicated.customers[anna]");
  }

  @Test
  void shouldFindNothingInTemplates_R7_N4() {
    Deputies dedicated =
        new Deputies(
            null, Map.of(), Map.of(), Map.of("acme", JOHN), Map.of("anna", JOHN), Map.of());

    assertThat(Templates.all())
        .extracting(Template::id)
        .containsExactly(
            "round-robin-online",
            "least-open",
            "dedicated-vip",
            "backup-routing",
            "unassign-when-closed");
    assertThat(Templates.all())
        .allSatisfy(
            template -> {
              Rulebook rulebook =
                  new Rulebook(
                      template.rules(),
                      Map.of(SUPPORT, template.team()),
                      template.skills(),
                      template.backup());
              assertThat(RuleChecks.of(rulebook, dedicated, staff)).isEmpty();
              assertThat(template.rules()).allMatch(rule -> rule.welcome() != null);
            });
  }

  private List<Finding> check(Rule... rules) {
    Rulebook rulebook = new Rulebook(List.of(rules), Map.of(), List.of(), Backup.OFF);
    return RuleChecks.of(rulebook, Deputies.NONE, staff);
  }

  private static Deputies backups(@Nullable AgentId byDefault, Map<AgentId, AgentId> own) {
    return new Deputies(byDefault, own, Map.of(), Map.of(), Map.of(), Map.of());
  }

  private static Action toTeam(@Nullable TeamId team) {
    return new Action.ToTeam(team, Strategy.ROUND_ROBIN, false, false, List.of());
  }

  private static Rule rule(String id, Action then, Condition... when) {
    return new Rule(id, id, true, List.of(when), then, null);
  }
}
