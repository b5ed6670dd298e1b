package org.understudy.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** Looks for what cannot be meant, or is not meant as a rule, before rules count (N4). */
public final class RuleChecks {

  private final Rulebook rulebook;
  private final Deputies deputies;
  private final Staff staff;
  private final List<Finding> findings = new ArrayList<>();

  private RuleChecks(Rulebook rulebook, Deputies deputies, Staff staff) {
    this.rulebook = rulebook;
    this.deputies = deputies;
    this.staff = staff;
  }

  /** Everything that was found, in the order of the rules; empty when all is well. */
  public static List<Finding> of(Rulebook rulebook, Deputies deputies, Staff staff) {
    RuleChecks checks = new RuleChecks(rulebook, deputies, staff);
    for (int i = 0; i < rulebook.rules().size(); i++) {
      if (rulebook.rules().get(i).enabled()) {
        checks.rule(i);
      }
    }
    checks.teams();
    checks.findings.addAll(DeputyChecks.of(deputies, staff));
    checks.findings.addAll(AwayChecks.of(rulebook.backup()));
    return List.copyOf(checks.findings);
  }

  private void rule(int index) {
    Rule rule = rulebook.rules().get(index);
    Rule earlier = Shadows.before(rulebook.rules(), index);
    if (Overlap.contradict(rule.when())) {
      warn(rule, "when", "Its conditions contradict each other, so it never fits: change them.");
    } else if (earlier != null) {
      warn(
          rule,
          "when",
          "\""
              + earlier.name()
              + "\" fits whenever this rule does and stands before it: move this rule up, or take"
              + " one of them out.");
    }
    rule.when().forEach(condition -> condition(rule, condition));
    switch (rule.then()) {
      case Action.ToTeam to -> toTeam(rule, to);
      case Action.ToAgent to -> agent(rule, "then.agent", to.agent());
      case Action.ToDedicated to -> {
        if (deputies.dedicated().isEmpty() && deputies.dedicatedToOrganisation().isEmpty()) {
          warn(
              rule,
              "then",
              "Nobody is dedicated to any customer, so it does nothing: name somebody in dedicated"
                  + " first.");
        }
      }
      case Action.Hold hold -> hold(rule, hold);
      case Action.Leave leave -> {}
    }
  }

  private void condition(Rule rule, Condition condition) {
    if (condition instanceof Condition.TeamIs(Set<TeamId> teams)) {
      teams.stream().sorted().forEach(team -> known(rule, "when", team));
    }
    if (condition instanceof Condition.SkillWanted(Set<String> skills)) {
      if (rulebook.skills().isEmpty()) {
        warn(rule, "when", "No conversation wants a skill: say in skills where it is taken from.");
      }
      skills.stream()
          .filter(skill -> !staff.has(skill))
          .forEach(
              skill ->
                  warn(
                      rule,
                      "when",
                      "Nobody has the skill \"" + skill + "\": add it to somebody's profile."));
    }
  }

  private void toTeam(Rule rule, Action.ToTeam to) {
    if (to.team() != null) {
      pool(rule, "then.team", to.team());
    }
    if (to.withSkill() && rulebook.skills().isEmpty()) {
      warn(
          rule,
          "then.withSkill",
          "No conversation wants a skill, so it asks for none: say in skills where it is taken"
              + " from.");
    }
    for (int i = 0; i < to.stages().size(); i++) {
      Stage stage = to.stages().get(i);
      String field = "then.stages[" + i + "]";
      if (i > 0 && stage.after().compareTo(to.stages().get(i - 1).after()) < 0) {
        findings.add(
            Finding.error(
                rule.id(),
                field + ".after",
                "It begins before the stage above it: put the stages in the order of time."));
      }
      switch (stage.reach()) {
        case Stage.Reach.AlsoTeam also -> pool(rule, field + ".team", also.team());
        case Stage.Reach.Alert alert -> agent(rule, field + ".agent", alert.agent());
        case Stage.Reach.AnySkill any -> {
          if (!to.withSkill()) {
            warn(rule, field, "The rule asks for no skill, so this stage adds nobody: remove it.");
          }
        }
        case Stage.Reach.Everyone everyone -> {}
      }
    }
  }

  /** C2: only a team in Availability mode has a queue that waits to be taken from. */
  private void hold(Rule rule, Action.Hold hold) {
    Set<TeamId> teams = hold.team() == null ? in(rule) : Set.of(hold.team());
    if (hold.team() != null) {
      known(rule, "then.team", hold.team());
    }
    if (teams.stream().anyMatch(team -> !rulebook.of(team).isPulled())) {
      warn(
          rule,
          "then",
          "It holds nothing where agents do not take from a queue: set the mode of the team to"
              + " availability.");
    }
    if (hold.withSkill() && rulebook.skills().isEmpty()) {
      warn(
          rule,
          "then.withSkill",
          "No conversation wants a skill, so it asks for none: say in skills where it is taken"
              + " from.");
    }
  }

  private void teams() {
    new TreeMap<>(rulebook.teams())
        .forEach(
            (team, rules) -> {
              boolean looks = rules.mode() != Mode.NORMAL || rules.reassignClosed();
              if (looks
                  && staff.teams().containsKey(team)
                  && staff.isEmpty(team, rules.excluded())) {
                findings.add(
                    Finding.warning(
                        null,
                        "teams[" + team + "]",
                        "Nobody can be chosen in this team: all members are excluded or disabled,"
                            + " or it has none."));
              }
            });
  }

  private void pool(Rule rule, String field, TeamId team) {
    if (known(rule, field, team) && staff.isEmpty(team, always(rule, team))) {
      warn(
          rule,
          field,
          "Nobody can be chosen in team " + team + ": give somebody the right to own there.");
    }
  }

  /** Those whom the team of every conversation that fits has excluded. */
  private Set<AgentId> always(Rule rule, TeamId team) {
    return in(rule).equals(Set.of(team)) ? rulebook.of(team).excluded() : new HashSet<>();
  }

  /** The teams that the rule names among its conditions. */
  private static Set<TeamId> in(Rule rule) {
    return rule.when().stream()
        .filter(Condition.TeamIs.class::isInstance)
        .flatMap(is -> ((Condition.TeamIs) is).teams().stream())
        .collect(Collectors.toSet());
  }

  private boolean known(Rule rule, String field, TeamId team) {
    boolean known = staff.teams().containsKey(team);
    if (!known) {
      findings.add(
          Finding.error(
              rule.id(), field, "The helpdesk knows no team " + team + ": choose another one."));
    }
    return known;
  }

  private void agent(Rule rule, String field, AgentId agent) {
    Staff.Member member = staff.find(agent);
    if (member == null) {
      findings.add(
          Finding.error(
              rule.id(), field, "The helpdesk knows no agent " + agent + ": choose another one."));
    } else if (!member.enabled()) {
      warn(rule, field, member.name() + " is disabled: choose another agent.");
    }
  }

  private void warn(Rule rule, String field, String message) {
    findings.add(Finding.warning(rule.id(), field, message));
  }
}
