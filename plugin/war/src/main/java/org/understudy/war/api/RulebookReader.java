package org.understudy.war.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Backup;
import org.understudy.rules.Condition;
import org.understudy.rules.Fact;
import org.understudy.rules.Lifecycle.WhenBack;
import org.understudy.rules.Placeholders;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.SkillSource;
import org.understudy.rules.TeamRules;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Turns what an admin sent into a rulebook, or names everything that is wrong with it at once. */
final class RulebookReader {

  private static final int MOST_RULES = 500;
  private static final int MOST_CONDITIONS = 20;
  private static final int MOST_SKILLS = 20;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_WELCOME = 4000;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final Predicate<AgentId> isAgent;
  private final RuleFields fields;

  /**
   * @param isAgent tells whether the host knows an agent
   * @param isTeam tells whether the host knows a team
   */
  RulebookReader(Predicate<AgentId> isAgent, Predicate<TeamId> isTeam) {
    this.isAgent = isAgent;
    this.fields = new RuleFields(new FieldReader(), isAgent, isTeam);
  }

  static RulebookReader of(HostView host) {
    return new RulebookReader(host::knows, host::knows);
  }

  /**
   * @throws Refused naming every violation
   */
  Rulebook read(RulebookRepresentation sent) {
    Rulebook rulebook =
        new Rulebook(
            rules(sent.rules()), teams(sent.teams()), skills(sent.skills()), backup(sent.backup()));
    fields.fields().done(ProblemType.INVALID_RULES, "These rules cannot be used.");
    return rulebook;
  }

  private List<Rule> rules(@Nullable List<RuleRepresentation> sent) {
    List<RuleRepresentation> list = fields.list("rules", sent, MOST_RULES);
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      Rule rule = rule("rules[" + i + "]", list.get(i), ids);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private @Nullable Rule rule(String at, @Nullable RuleRepresentation sent, Set<String> ids) {
    if (sent == null) {
      fields.wrong(at, "Must be a rule, not null.");
      return null;
    }
    if (sent.id() == null || !ID.matcher(sent.id()).matches()) {
      fields.wrong(at + ".id", "Must be 1 to 64 letters, digits, dots, hyphens or underscores.");
    } else if (!ids.add(sent.id())) {
      fields.wrong(at + ".id", "Must differ from those of the other rules.");
    }
    if (sent.name() == null) {
      fields.wrong(at + ".name", "Must be given: colleagues read it in notes.");
    }
    fields.fields().text(at + ".name", sent.name(), LONGEST_NAME);
    fields.fields().text(at + ".welcome", sent.welcome(), LONGEST_WELCOME);
    fields.placeholders(at + ".welcome", sent.welcome(), Placeholders.OF_WELCOME);
    WhenBack whenBack =
        sent.whenBack() == null
            ? null
            : fields.word(at + ".whenBack", sent.whenBack(), WhenBack.values());
    List<Condition> when = when(at + ".when", sent.when());
    Action then = new ActionReader(fields).read(at + ".then", sent.then());
    return then == null || sent.id() == null || sent.name() == null
        ? null
        : new Rule(
            sent.id(),
            sent.name(),
            Objects.requireNonNullElse(sent.enabled(), true),
            when,
            then,
            sent.welcome(),
            whenBack);
  }

  private List<Condition> when(String at, @Nullable List<ConditionRepresentation> sent) {
    List<ConditionRepresentation> list = fields.list(at, sent, MOST_CONDITIONS);
    List<Condition> when = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Condition condition = new ConditionReader(fields).read(at + "[" + i + "]", list.get(i));
      if (condition != null) {
        when.add(condition);
      }
    }
    return when;
  }

  private Map<TeamId, TeamRules> teams(@Nullable Map<String, RulesRepresentation> sent) {
    Map<TeamId, TeamRules> teams = new HashMap<>();
    new TreeMap<>(Objects.requireNonNullElse(sent, Map.of()))
        .forEach(
            (id, rules) -> {
              String at = "teams[" + id + "]";
              TeamId team = fields.team(at, id);
              TeamRules read = team(at, rules);
              if (team != null) {
                teams.put(team, read);
              }
            });
    return teams;
  }

  private TeamRules team(String at, @Nullable RulesRepresentation sent) {
    if (sent == null) {
      fields.wrong(at, "Must be the switches of a team; leave it out for everything off.");
      return TeamRules.OFF;
    }
    try {
      return new RulesReader(isAgent).read(sent);
    } catch (Refused e) {
      Objects.requireNonNull(e.problem().violations())
          .forEach(found -> fields.wrong(at + "." + found.field(), found.message()));
      return TeamRules.OFF;
    }
  }

  private List<SkillSource> skills(@Nullable List<RuleSkillRepresentation> sent) {
    List<RuleSkillRepresentation> list = fields.list("skills", sent, MOST_SKILLS);
    List<SkillSource> skills = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      SkillSource source = skill("skills[" + i + "]", list.get(i));
      if (source != null) {
        skills.add(source);
      }
    }
    return skills;
  }

  private @Nullable SkillSource skill(String at, @Nullable RuleSkillRepresentation sent) {
    if (sent == null || sent.from() == null) {
      fields.wrong(at + ".from", "Must be fact or field.");
      return null;
    }
    Map<String, @Nullable Object> given = new TreeMap<>();
    given.put("fact", sent.fact());
    given.put("field", sent.field());
    fields.onlyThose(at, sent.from().toString(), sent.from().fields(), given);
    return switch (sent.from()) {
      case FACT -> {
        Fact fact = fields.word(at + ".fact", sent.fact(), Fact.values());
        yield fact == null ? null : new SkillSource.FromFact(fact);
      }
      case FIELD -> new SkillSource.FromField(fields.name(at + ".field", sent.field()));
    };
  }

  private Backup backup(@Nullable BackupRepresentation sent) {
    return sent == null ? Backup.OFF : new BackupReader(fields).read(sent);
  }
}
