package org.understudy.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.rules.Backup.Sharing;

/** The proposals that come with the product (R7). */
public final class Templates {

  private static final String WELCOME =
      "Thank you for your message. {agent} is looking after it and will answer you here.";

  private static final String VIP_WELCOME =
      "Thank you for your message. It is with the colleague who knows you, who will answer you"
          + " here.";

  private Templates() {}

  /** All of them; none names a team or an agent, so each fits every installation. */
  public static List<Template> all() {
    return List.of(lowCost(), highQuality(), vips(), backupRouting(), unassign());
  }

  private static Template lowCost() {
    return new Template(
        "round-robin-online",
        "Round robin + online only",
        "Low cost: each new conversation goes to the next agent who is online.",
        List.of(
            rule(
                "round-robin-online", "Round robin + online only", WELCOME, List.of(), team(true))),
        switches(Strategy.ROUND_ROBIN, true),
        List.of(),
        Backup.OFF);
  }

  private static Template highQuality() {
    return new Template(
        "least-open",
        "Least open conversations",
        "High quality: each new conversation goes to the agent who has the most time for it.",
        List.of(
            rule(
                "least-open",
                "Least open conversations",
                WELCOME,
                List.of(),
                new Action.ToTeam(null, Strategy.LEAST_OPEN, false, false, List.of()))),
        switches(Strategy.LEAST_OPEN, false),
        List.of(),
        Backup.OFF);
  }

  private static Template vips() {
    return new Template(
        "dedicated-vip",
        "Dedicated agent for VIPs",
        "Customers with the support tier VIP always meet the same agent; all others the team.",
        List.of(
            rule(
                "dedicated-vip",
                "Dedicated agent for VIPs",
                VIP_WELCOME,
                List.of(new Condition.FactIs(Fact.TIER, Set.of("vip"))),
                new Action.ToDedicated())),
        switches(Strategy.ROUND_ROBIN, false),
        List.of(),
        Backup.OFF);
  }

  private static Template backupRouting() {
    return new Template(
        "backup-routing",
        "Backup routing",
        "First somebody of the team with the right skill, after a minute anybody of the team, then"
            + " everyone; an absent owner's backup takes over.",
        List.of(
            rule(
                "backup-routing",
                "Backup routing",
                WELCOME,
                List.of(),
                new Action.ToTeam(
                    null,
                    Strategy.LONGEST_IDLE,
                    false,
                    true,
                    List.of(
                        new Stage(Duration.ofSeconds(60), new Stage.Reach.AnySkill()),
                        new Stage(Duration.ofSeconds(120), new Stage.Reach.Everyone()))))),
        switches(Strategy.LONGEST_IDLE, false),
        List.of(new SkillSource.FromFact(Fact.SERVICE)),
        new Backup(true, true, Sharing.FORWARD));
  }

  private static Template unassign() {
    return new Template(
        "unassign-when-closed",
        "Unassign when closed",
        "Closed conversations belong to nobody; a customer who writes again meets whoever is next,"
            + " like a new one.",
        List.of(
            rule("unassign-when-closed", "Unassign when closed", WELCOME, List.of(), team(false))),
        switches(Strategy.ROUND_ROBIN, false)
            .with(Lifecycle.USUAL.with(Lifecycle.WhenClosed.UNASSIGN)),
        List.of(),
        Backup.OFF);
  }

  private static Action team(boolean onlineOnly) {
    return new Action.ToTeam(null, Strategy.ROUND_ROBIN, onlineOnly, false, List.of());
  }

  private static Rule rule(
      String id, String name, String welcome, List<Condition> when, Action then) {
    return new Rule(id, name, true, when, then, welcome);
  }

  private static TeamRules switches(Strategy strategy, boolean onlineOnly) {
    return new TeamRules(
        Mode.AUTOMATIC,
        Set.of(),
        false,
        true,
        strategy,
        onlineOnly,
        null,
        false,
        Duration.ZERO,
        Map.of());
  }
}
