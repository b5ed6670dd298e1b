package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.understudy.conversation.ConversationFixture.SUPPORT;
import static org.understudy.war.api.HostViewFixture.JOHN;
import static org.understudy.war.api.HostViewFixture.WILLIAM;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.availability.WeeklyHours;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Opening;
import org.understudy.rules.Action;
import org.understudy.rules.Asking;
import org.understudy.rules.AwayText;
import org.understudy.rules.Backup;
import org.understudy.rules.Condition;
import org.understudy.rules.Fact;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.SkillSource;
import org.understudy.rules.Stage;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.rules.Template;
import org.understudy.rules.Templates;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** Rules as they travel (R6): what is read, what comes back, and what is refused. */
class RulebookReaderTest {

  private static final String RULE = "{\"rules\": [{\"id\": \"a\", \"name\": \"A\", %s}]}";
  private static final String LEAVE = "\"then\": {\"do\": \"leave\"}";

  private final HostView host = HostViewFixture.host();

  @Test
  void shouldReadNothingAsEverythingOff() {
    assertThat(read("{}")).isEqualTo(Rulebook.EMPTY);
    assertThat(read("{\"rules\": null, \"backup\": {}}")).isEqualTo(Rulebook.EMPTY);
  }

  @Test
  void shouldGiveBackEveryKindOfConditionActionStageAndSource_R6_W1_W2_W4_R9() throws IOException {
    Rulebook rulebook = everything();

    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    JsonText.write(RulebookWriter.write(rulebook), wire);

    assertThat(read(wire.toString(StandardCharsets.UTF_8))).isEqualTo(rulebook);
    assertThat(rulebook.rules().getFirst().when())
        .extracting(condition -> condition.getClass().getSimpleName())
        .containsExactlyInAnyOrder(
            Stream.of(Condition.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new));
  }

  @Test
  void shouldGiveBackTemplates_R7() throws IOException {
    for (Template template : Templates.all()) {
      Rulebook rulebook =
          new Rulebook(
              template.rules(),
              Map.of(SUPPORT, template.team()),
              template.skills(),
              template.backup());
      ByteArrayOutputStream wire = new ByteArrayOutputStream();
      JsonText.write(RulebookWriter.write(rulebook), wire);

      assertThat(read(wire.toString(StandardCharsets.UTF_8))).isEqualTo(rulebook);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"when\": [{\"if\": \"team\", \"values\": [\"5\", \"6\"]}] | when[0].values[1]",
        "\"when\": [{\"if\": \"team\", \"values\": []}] | when[0].values",
        "\"when\": [{\"if\": \"team\"}] | when[0].values",
        "\"when\": [{\"values\": [\"5\"]}] | when[0].if",
        "\"when\": [null] | when[0].if",
        "\"when\": [{\"if\": \"team\", \"values\": [\"5\"], \"count\": 3}] | when[0].count",
        "\"when\": [{\"if\": \"opening\", \"values\": [\"created\", \"reopened\"]}] | when[0].values",
        "\"when\": [{\"if\": \"opening\", \"values\": [\"closed\"]}] | when[0].values[0]",
        "\"when\": [{\"if\": \"channel\", \"values\": [\"fax\"]}] | when[0].values[0]",
        "\"when\": [{\"if\": \"fact\", \"fact\": \"colour\", \"values\": [\"x\"]}] | when[0].fact",
        "\"when\": [{\"if\": \"fact\", \"fact\": \"tier\", \"values\": [\" \"]}] | when[0].values[0]",
        "\"when\": [{\"if\": \"field\", \"values\": [\"x\"]}] | when[0].field",
        "\"when\": [{\"if\": \"priority\"}] | when[0].atLeast",
        "\"when\": [{\"if\": \"priority\", \"atLeast\": 4, \"atMost\": 3}] | when[0].atMost",
        "\"when\": [{\"if\": \"subject\", \"values\": [\"!?\"]}] | when[0].values[0]",
        "\"when\": [{\"if\": \"more-wait\", \"count\": -1}] | when[0].count",
        "\"when\": [{\"if\": \"fewer-free\", \"count\": 0}] | when[0].count",
        "\"when\": [{\"if\": \"waits-longer\", \"time\": \"soon\"}] | when[0].time",
        "\"when\": [{\"if\": \"waits-longer\", \"time\": \"P8D\"}] | when[0].time",
        "\"when\": [{\"if\": \"time\", \"hours\": {\"monday\": [\"08:00-12:00\"]}}] | when[0].zone",
        "\"when\": [{\"if\": \"time\", \"zone\": \"Mars\", \"hours\": {\"monday\": [\"08:00-12:00\"]}}]"
            + " | when[0].zone",
        "\"when\": [{\"if\": \"time\", \"zone\": \"UTC\", \"hours\": {}}] | when[0].hours",
        "\"welcome\": \" \" | welcome",
        "\"welcome\": \"{agnet} is coming.\" | welcome"
      })
  void shouldNameWhatIsWrongWithACondition(String wrong, String field) {
    assertThat(violations(RULE.formatted(wrong + ", " + LEAVE)))
        .extracting(Violation::field)
        .containsExactly("rules[0]." + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"do\": \"to-team\", \"team\": \"6\"} | then.team",
        "{\"do\": \"to-team\", \"agent\": \"3\"} | then.agent",
        "{\"do\": \"to-agent\"} | then.agent",
        "{\"do\": \"to-agent\", \"agent\": \"99\"} | then.agent",
        "{\"do\": \"leave\", \"withSkill\": true} | then.withSkill",
        "{} | then.do",
        "null | then.do",
        "{\"do\": \"to-team\", \"stages\": [{\"after\": \"PT1M\"}]} | then.stages[0].reach",
        "{\"do\": \"to-team\", \"stages\": [{\"reach\": \"everyone\"}]} | then.stages[0].after",
        "{\"do\": \"to-team\", \"stages\": [{\"after\": \"PT1M\", \"reach\": \"also-team\"}]}"
            + " | then.stages[0].team",
        "{\"do\": \"to-team\", \"stages\": [{\"after\": \"PT1M\", \"reach\": \"alert\","
            + " \"agent\": \"12\"}]} | then.stages[0].agent",
        "{\"do\": \"to-team\", \"stages\": [{\"after\": \"PT1M\", \"reach\": \"everyone\","
            + " \"team\": \"5\"}]} | then.stages[0].team"
      })
  void shouldNameWhatIsWrongWithAnAction(String wrong, String field) {
    assertThat(violations(RULE.formatted("\"then\": " + wrong)))
        .extracting(Violation::field)
        .containsExactly("rules[0]." + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"rules\": [null]} | rules[0]",
        "{\"rules\": [{\"name\": \"A\", \"then\": {\"do\": \"leave\"}}]} | rules[0].id",
        "{\"rules\": [{\"id\": \"a b\", \"name\": \"A\", \"then\": {\"do\": \"leave\"}}]}"
            + " | rules[0].id",
        "{\"rules\": [{\"id\": \"a\", \"name\": \"\", \"then\": {\"do\": \"leave\"}}]}"
            + " | rules[0].name",
        "{\"rules\": [{\"id\": \"a\", \"then\": {\"do\": \"leave\"}}]} | rules[0].name",
        "{\"teams\": {\"6\": {}}} | teams[6]",
        "{\"teams\": {\"5\": null}} | teams[5]",
        "{\"teams\": {\"5\": {\"capacity\": 0}}} | teams[5].capacity",
        "{\"skills\": [{\"from\": \"fact\"}]} | skills[0].fact",
        "{\"skills\": [{\"from\": \"field\", \"field\": \"x\", \"fact\": \"type\"}]}"
            + " | skills[0].fact",
        "{\"skills\": [{}]} | skills[0].from",
        "{\"backup\": {\"on\": true}} | backup.on",
        "{\"backup\": {\"sharing\": \"both\"}} | backup.sharing"
      })
  void shouldNameWhatIsWrongElsewhere_B2(String body, String field) {
    assertThat(violations(body)).extracting(Violation::field).containsExactly(field);
  }

  @Test
  void shouldRefuseLongNamesDoubledIdsAndTooManyRules() {
    String rule = "{\"id\": \"%s\", \"name\": \"%s\", " + LEAVE + "}";
    List<String> many =
        Stream.iterate(0, i -> i + 1).limit(501).map(i -> rule.formatted("r" + i, "R")).toList();

    assertThat(
            violations(
                "{\"rules\": ["
                    + rule.formatted("a", "A".repeat(101))
                    + ","
                    + rule.formatted("a", "A")
                    + "]}"))
        .extracting(Violation::field)
        .containsExactly("rules[0].name", "rules[1].id");
    assertThat(violations("{\"rules\": [" + String.join(",", many) + "]}"))
        .extracting(Violation::field)
        .containsExactly("rules");
    assertThat(read("{\"rules\": [" + String.join(",", many.subList(0, 500)) + "]}").rules())
        .hasSize(500);
  }

  @Test
  void shouldNameEverythingThatIsWrongAtOnce() {
    assertThat(
            violations(
                """
                {"rules": [{"id": "a", "name": "A", "then": {"do": "to-agent", "agent": "99"},
                            "when": [{"if": "team", "values": ["9"]}]},
                           {"id": "a", "name": "B", "then": {"do": "leave"}}],
                 "teams": {"9": {}}, "backup": {"on": true}}
                """))
        .extracting(Violation::field)
        .containsExactly(
            "rules[0].when[0].values[0]",
            "rules[0].then.agent",
            "rules[1].id",
            "teams[9]",
            "backup.on");
  }

  @Test
  void shouldSwitchAwayMessagesOffOnlyTogetherWithTheBackup_B2() {
    assertThat(violations("{\"backup\": {\"awayMessages\": false, \"on\": true}}"))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.message())
                    .contains("backup.on", "backup.awayMessages", "backup.bothOff"));
    assertThat(
            read("{\"backup\": {\"awayMessages\": false, \"on\": true, \"bothOff\": true}}")
                .backup())
        .isEqualTo(Backup.OFF);
    assertThat(
            violations("{\"backup\": {\"awayMessages\": true, \"on\": true, \"bothOff\": true}}"))
        .extracting(Violation::field)
        .containsExactly("backup.bothOff");
  }

  @Test
  void shouldLetAgentsChooseTheirOwnBackupsUnlessToldOtherwise_B4() {
    assertThat(read("{\"backup\": {}}").backup().chosenForAgents()).isFalse();
    assertThat(read("{\"backup\": {\"agentsChoose\": false}}").backup().chosenForAgents()).isTrue();
  }

  @Test
  void shouldReadTextsForCustomersOfAbsentAgents_B1_B5() {
    String text =
        "{\"subject\": \"s\", \"choices\": \"c\", \"notice\": \"n\", \"noReturn\": \"r\","
            + " \"unknownReturn\": \"u\"}";
    Backup backup =
        read("{\"backup\": {\"awayMessages\": true, \"on\": true, \"ask\": \"always\","
                + " \"answerWithin\": \"PT1H\", \"unanswered\": \"wait\", \"noticesPerDay\": 2,"
                + " \"texts\": {\"pt-br\": "
                + text
                + "}}}")
            .backup();

    assertThat(backup.asking())
        .isEqualTo(new Asking(true, Duration.ofHours(1), Asking.Unanswered.WAIT, 2));
    assertThat(backup.texts()).isEqualTo(Map.of("pt-BR", new AwayText("s", "c", "n", "r", "u")));
    assertThat(
            violations(
                "{\"backup\": {\"answerWithin\": \"P8D\", \"noticesPerDay\": 0, \"ask\": \"often\","
                    + " \"texts\": {\"x\": "
                    + text
                    + ", \"de\": {\"subject\": \"s\"}}}}"))
        .extracting(Violation::field)
        .contains(
            "backup.ask",
            "backup.answerWithin",
            "backup.texts[x]",
            "backup.texts[de].choices",
            "backup.texts[de].unknownReturn");
  }

  /** Each kind of everything at least once. */
  private static Rulebook everything() {
    List<Condition> when = new ArrayList<>();
    when.add(new Condition.TeamIs(Set.of(SUPPORT)));
    when.add(new Condition.OpeningIs(Opening.Kind.REOPENED));
    when.add(new Condition.ChannelIs(Set.of(Channel.values())));
    when.add(new Condition.FactIs(Fact.TIER, Set.of("Gold", "silver")));
    when.add(new Condition.FieldIs("Product", Set.of("x-100")));
    when.add(new Condition.PriorityIs(4, null));
    when.add(new Condition.SkillWanted(Set.of("french")));
    when.add(new Condition.SubjectHas(Set.of("on fire")));
    when.add(
        new Condition.TimeIs(
            ZoneId.of("Europe/Berlin"),
            new WeeklyHours(Map.of(DayOfWeek.SATURDAY, List.of(new WeeklyHours.Span(0, 720)))),
            false));
    when.add(new Condition.MoreWaitThan(0));
    when.add(new Condition.WaitsLongerThan(Duration.ofMinutes(10)));
    when.add(new Condition.FewerFreeThan(2));
    Action staged =
        new Action.ToTeam(
            SUPPORT,
            Strategy.WEIGHTED_SHARE,
            true,
            true,
            List.of(
                new Stage(Duration.ZERO, new Stage.Reach.AnySkill()),
                new Stage(Duration.ofSeconds(60), new Stage.Reach.AlsoTeam(SUPPORT)),
                new Stage(Duration.ofMinutes(5), new Stage.Reach.Everyone()),
                new Stage(Duration.ofHours(1), new Stage.Reach.Alert(WILLIAM))));
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule("all", "Everything", true, when, staged, "Welcome.\nWe are on it."));
    rules.add(new Rule("agent", "John", false, List.of(), new Action.ToAgent(JOHN), null));
    rules.add(new Rule("own", "Own one", true, List.of(), new Action.ToDedicated(), null));
    for (Fact fact : Fact.values()) {
      Condition is = new Condition.FactIs(fact, Set.of("x"));
      rules.add(new Rule("f-" + fact, "Fact", true, List.of(is), new Action.Leave(), null));
    }
    return new Rulebook(
        rules,
        Map.of(SUPPORT, TeamRules.OFF),
        List.of(new SkillSource.FromFact(Fact.LANGUAGE), new SkillSource.FromField("Product")),
        new Backup(true, true, Backup.Sharing.GROUP));
  }

  private Rulebook read(String body) {
    return RulebookReader.of(host)
        .read(JsonText.read(body.getBytes(StandardCharsets.UTF_8), RulebookRepresentation.class));
  }

  private List<Violation> violations(String body) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(body));
    assertThat(refused).as(body).isNotNull();
    assertThat(refused.problem().type()).isEqualTo(ProblemType.INVALID_RULES.uri());
    return refused.problem().violations();
  }
}
