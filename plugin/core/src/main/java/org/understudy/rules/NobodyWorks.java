package org.understudy.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.understudy.availability.Timetable;
import org.understudy.availability.WorkingTime;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.wording.Phrase;

/** Finds rules that fit only while nobody works whom they look for (N4). */
public final class NobodyWorks {

  private static final Duration STEP = Duration.ofMinutes(1);

  private final Staff staff;
  private final WorkHours hours;
  private final Instant from;
  private final Instant until;

  private NobodyWorks(Staff staff, WorkHours hours, Instant from, Duration ahead) {
    this.staff = staff;
    this.hours = hours;
    this.from = from;
    this.until = from.plus(ahead);
  }

  /**
   * @param ahead how far is looked into the future
   */
  public static List<Finding> of(
      Rulebook rulebook, Staff staff, WorkHours hours, Instant from, Duration ahead) {
    NobodyWorks check = new NobodyWorks(staff, hours, from, ahead);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rulebook.rules()) {
      if (rule.enabled() && check.never(rule)) {
        boolean timed = rule.when().stream().anyMatch(Condition.TimeIs.class::isInstance);
        findings.add(
            Finding.warning(
                rule.id(),
                timed ? "when" : "then",
                Phrase.of("finding.nobody-works", ahead.toDays())));
      }
    }
    return findings;
  }

  /** False for those that look for nobody, or for somebody who is not known yet. */
  private boolean never(Rule rule) {
    List<Timetable> people = people(rule);
    List<Window> windows =
        rule.when().stream()
            .filter(Condition.TimeIs.class::isInstance)
            .map(time -> Window.of((Condition.TimeIs) time))
            .toList();
    return !people.isEmpty() && people.stream().noneMatch(person -> meet(person, windows));
  }

  private boolean meet(Timetable person, List<Window> windows) {
    Instant moment = from;
    while (moment.isBefore(until)) {
      Instant next = Instant.MAX;
      boolean all = true;
      for (Window window : windows) {
        if (!window.isOpen(moment)) {
          all = false;
          next = earlier(next, window.times().sameUntil(moment));
        }
      }
      if (!person.away(moment).isEmpty()) {
        all = false;
        next = earlier(next, person.sameUntil(moment));
      }
      if (all) {
        return true;
      }
      moment = next.isAfter(moment) ? next : moment.plus(STEP);
    }
    return false;
  }

  private static Instant earlier(Instant one, Instant other) {
    return other.isBefore(one) ? other : one;
  }

  private List<Timetable> people(Rule rule) {
    return switch (rule.then()) {
      case Action.ToTeam to -> {
        List<Timetable> people = of(to.team() == null ? teams(rule) : Set.of(to.team()));
        for (Stage stage : to.stages()) {
          switch (stage.reach()) {
            case Stage.Reach.AlsoTeam also -> people.addAll(of(Set.of(also.team())));
            case Stage.Reach.Everyone everyone -> people.addAll(of(staff.teams().keySet()));
            case Stage.Reach.AnySkill any -> {}
            case Stage.Reach.Alert alert -> {}
          }
        }
        yield people;
      }
      case Action.ToAgent to -> works(to.agent()) ? List.of(hours.of(to.agent())) : List.of();
      case Action.Hold hold -> of(hold.team() == null ? teams(rule) : Set.of(hold.team()));
      case Action.ToDedicated dedicated -> List.of();
      case Action.Leave leave -> List.of();
    };
  }

  /** The teams of the conversations that may fit. */
  private Set<TeamId> teams(Rule rule) {
    return rule.when().stream()
        .filter(Condition.TeamIs.class::isInstance)
        .map(is -> ((Condition.TeamIs) is).teams())
        .findFirst()
        .orElse(staff.teams().keySet());
  }

  private List<Timetable> of(Set<TeamId> teams) {
    List<Timetable> people = new ArrayList<>();
    for (TeamId team : new TreeSet<>(teams)) {
      staff.teams().getOrDefault(team, Set.of()).stream()
          .filter(this::works)
          .forEach(agent -> people.add(hours.of(agent, team)));
    }
    return people;
  }

  private boolean works(AgentId agent) {
    Staff.Member member = staff.find(agent);
    return member != null && member.enabled();
  }

  /**
   * The times of a condition.
   *
   * @param within false when it asks for the time outside of them
   */
  private record Window(Timetable times, boolean within) {

    static Window of(Condition.TimeIs time) {
      return new Window(
          new Timetable(List.of(), List.of(new WorkingTime(time.zone(), time.hours(), Map.of()))),
          time.within());
    }

    boolean isOpen(Instant moment) {
      return times.away(moment).isEmpty() == within;
    }
  }
}
