package org.understudy.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.wording.Phrase;

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
    checks.findings.addAll(AwayChecks.of(rulebook.backup(), staff.nobodyJoins()));
    return List.copyOf(checks.findings);
  }

  private void rule(int index) {
    Rule rule = rulebook.rules().get(index);
    Rule earlier = Shadows.before(rulebook.rules(), index);
    if (Overlap.contradict(rule.when())) {
      warn(rule, "when", Phrase.of("finding.contradicts"));
    } else if (earlier != null) {
      warn(rule, "when", Phrase.of("finding.shadowed", earlier.name()));
    }
    rule.when().forEach(condition -> condition(rule, condition));
    switch (rule.then()) {
      case Action.ToTeam to -> toTeam(rule, to);
      case Action.ToAgent to -> agent(rule, "then.agent", to.agent());
      case Action.ToDedicated to -> {
        if (deputies.dedicated().isEmpty() && deputies.dedicatedToOrganisation().isEmpty()) {
          warn(rule, "then", Phrase.of("finding.nobody-dedicated"));
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
        warn(rule, "when", Phrase.of("finding.no-skill-source"));
      }
      skills.stream()
          .filter(skill -> !staff.has(skill))
          .forEach(skill -> warn(rule, "when", Phrase.of("finding.nobody-has-skill", skill)));
    }
  }

  private void toTeam(Rule rule, Action.ToTeam to) {
    if (to.team() != null) {
      pool(rule, "then.team", to.team());
    }
    if (to.withSkill() && rulebook.skills().isEmpty()) {
      warn(rule, "then.withSkill", Phrase.of("finding.asks-no-skill"));
    }
    for (int i = 0; i < to.stages().size(); i++) {
      Stage stage = to.stages().get(i);
      String field = "then.stages[" + i + "]";
      if (i > 0 && stage.after().compareTo(to.stages().get(i - 1).after()) < 0) {
        findings.add(Finding.error(rule.id(), field + ".after", Phrase.of("finding.stage-order")));
      }
      switch (stage.reach()) {
        case Stage.Reach.AlsoTeam also -> pool(rule, field + ".team", also.team());
        case Stage.Reach.Alert alert -> agent(rule, field + ".agent", alert.agent());
        case Stage.Reach.AnySkill any -> {
          if (!to.withSkill()) {
            warn(rule, field, Phrase.of("finding.stage-without-skill"));
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
      warn(rule, "then", Phrase.of("finding.holds-nothing"));
    }
    if (hold.withSkill() && rulebook.skills().isEmpty()) {
      warn(rule, "then.withSkill", Phrase.of("finding.asks-no-skill"));
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
                        null, "teams[" + team + "]", Phrase.of("finding.team-has-nobody")));
              }
            });
  }

  private void pool(Rule rule, String field, TeamId team) {
    if (known(rule, field, team) && staff.isEmpty(team, always(rule, team))) {
      warn(rule, field, Phrase.of("finding.pool-is-empty", team.value()));
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
          Finding.error(rule.id(), field, Phrase.of("finding.unknown-team", team.value())));
    }
    return known;
  }

  private void agent(Rule rule, String field, AgentId agent) {
    Staff.Member member = staff.find(agent);
    if (member == null) {
      findings.add(
          Finding.error(rule.id(), field, Phrase.of("finding.unknown-agent", agent.value())));
    } else if (!member.enabled()) {
      warn(rule, field, Phrase.of("finding.disabled", member.name()));
    }
  }

  private void warn(Rule rule, String field, Phrase message) {
    findings.add(Finding.warning(rule.id(), field, message));
  }
}
