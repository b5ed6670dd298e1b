package org.understudy.war.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Condition;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.SkillSource;
import org.understudy.rules.Stage;

/** Rules of the core as they travel: what {@link RulebookReader} reads back. */
final class RulebookWriter {

  private RulebookWriter() {}

  static RulebookRepresentation write(Rulebook rulebook) {
    Map<String, RulesRepresentation> teams = new TreeMap<>();
    rulebook.teams().forEach((team, of) -> teams.put(team.value(), RulesRepresentation.of(of)));
    return new RulebookRepresentation(
        rules(rulebook.rules()),
        teams,
        skills(rulebook.skills()),
        BackupRepresentation.of(rulebook.backup()));
  }

  static List<RuleRepresentation> rules(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                new RuleRepresentation(
                    rule.id(),
                    rule.name(),
                    rule.enabled(),
                    rule.when().stream().map(RulebookWriter::condition).toList(),
                    action(rule.then()),
                    rule.welcome(),
                    rule.whenBack() == null ? null : Words.of(rule.whenBack())))
        .toList();
  }

  static List<RuleSkillRepresentation> skills(List<SkillSource> sources) {
    return sources.stream()
        .map(
            source ->
                switch (source) {
                  case SkillSource.FromFact from ->
                      new RuleSkillRepresentation(RuleSkillKind.FACT, Words.of(from.fact()), null);
                  case SkillSource.FromField from ->
                      new RuleSkillRepresentation(RuleSkillKind.FIELD, null, from.field());
                })
        .toList();
  }

  private static ConditionRepresentation condition(Condition condition) {
    return switch (condition) {
      case Condition.TeamIs is ->
          ConditionRepresentation.ofValues(
              ConditionKind.TEAM, RuleFields.sorted(is.teams(), TeamId::value));
      case Condition.OpeningIs is ->
          ConditionRepresentation.ofValues(ConditionKind.OPENING, List.of(Words.of(is.kind())));
      case Condition.ChannelIs is ->
          ConditionRepresentation.ofValues(
              ConditionKind.CHANNEL, RuleFields.sorted(is.channels(), Words::of));
      case Condition.FactIs is ->
          new ConditionRepresentation(
              ConditionKind.FACT,
              List.copyOf(is.values()),
              Words.of(is.fact()),
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null);
      case Condition.FieldIs is ->
          new ConditionRepresentation(
              ConditionKind.FIELD,
              List.copyOf(is.values()),
              null,
              is.field(),
              null,
              null,
              null,
              null,
              null,
              null,
              null);
      case Condition.PriorityIs is ->
          new ConditionRepresentation(
              ConditionKind.PRIORITY,
              null,
              null,
              null,
              is.atLeast(),
              is.atMost(),
              null,
              null,
              null,
              null,
              null);
      case Condition.SkillWanted is ->
          ConditionRepresentation.ofValues(ConditionKind.SKILL, List.copyOf(is.skills()));
      case Condition.SubjectHas is ->
          ConditionRepresentation.ofValues(ConditionKind.SUBJECT, List.copyOf(is.words()));
      case Condition.TimeIs is ->
          new ConditionRepresentation(
              ConditionKind.TIME,
              null,
              null,
              null,
              null,
              null,
              is.zone().getId(),
              HoursReader.write(is.hours()),
              is.within(),
              null,
              null);
      case Condition.MoreWaitThan is ->
          ConditionRepresentation.ofCount(ConditionKind.MORE_WAIT, is.count());
      case Condition.WaitsLongerThan is ->
          new ConditionRepresentation(
              ConditionKind.WAITS_LONGER,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              is.time().toString());
      case Condition.FewerFreeThan is ->
          ConditionRepresentation.ofCount(ConditionKind.FEWER_FREE, is.count());
    };
  }

  private static ActionRepresentation action(Action action) {
    return switch (action) {
      case Action.ToTeam to ->
          new ActionRepresentation(
              ActionKind.TO_TEAM,
              to.team() == null ? null : to.team().value(),
              StrategyName.of(to.strategy()),
              to.onlineOnly(),
              to.withSkill(),
              to.stages().stream().map(RulebookWriter::stage).toList(),
              null);
      case Action.ToAgent to ->
          new ActionRepresentation(
              ActionKind.TO_AGENT, null, null, null, null, null, to.agent().value());
      case Action.ToDedicated to -> ActionRepresentation.of(ActionKind.TO_DEDICATED);
      case Action.Hold to ->
          new ActionRepresentation(
              ActionKind.HOLD,
              to.team() == null ? null : to.team().value(),
              null,
              null,
              to.withSkill(),
              null,
              null);
      case Action.Leave leave -> ActionRepresentation.of(ActionKind.LEAVE);
    };
  }

  private static StageRepresentation stage(Stage stage) {
    String after = stage.after().toString();
    return switch (stage.reach()) {
      case Stage.Reach.AnySkill any -> stage(after, StageKind.ANY_SKILL, null, null);
      case Stage.Reach.AlsoTeam also ->
          stage(after, StageKind.ALSO_TEAM, also.team().value(), null);
      case Stage.Reach.Everyone everyone -> stage(after, StageKind.EVERYONE, null, null);
      case Stage.Reach.Alert alert -> stage(after, StageKind.ALERT, null, alert.agent().value());
    };
  }

  private static StageRepresentation stage(
      String after, StageKind kind, @Nullable String team, @Nullable String agent) {
    return new StageRepresentation(after, kind, team, agent);
  }
}
