package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.PublishesRules;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** W1, W3, W4: rules look at what a conversation is about, at the clock and at the queue. */
@PublishesRules
class RoutingStory {

  @AfterEach
  void withoutRules() {
    Rulebook.publish(List.of());
  }

  @Test
  @DisplayName("W1: by the address written to, to somebody who has the skill that is wanted")
  void shouldRouteByAddressAndSkill_W1() {
    Team team = Team.of("John", "William", "Mary").with(Rules.off());
    Agent mary = team.agent("Mary");
    mary.profile(Map.of("skills", List.of(Map.of("name", "unclassified", "level", 1))));
    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "skilled",
                Map.of("do", "to-team", "withSkill", true),
                Rulebook.in(team.queue()),
                Map.of("if", "fact", "fact", "address", "values", List.of(team.address())))),
        Map.of(),
        List.of(Map.of("from", "fact", "fact", "type")));

    team.writtenTo().awaitOwner(mary);
    team.writtenTo().awaitOwner(mary);
  }

  @Test
  @DisplayName("W3: a rule chooses the least busy, whatever the team does by itself")
  void shouldChooseTheLeastBusyByRule_W3() {
    Team team = Team.of("John", "William").with(Rules.assigning());
    Agent john = team.agent("John");
    for (int i = 0; i < 3; i++) {
      team.stored(Workers.one(), john, "open");
    }
    Patience.until("Understudy knows how much John has")
        .until(() -> john.status().path("open").asInt() == 3);
    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "least",
                Map.of("do", "to-team", "strategy", "least-open"),
                Rulebook.in(team.queue()))));

    for (int i = 0; i < 2; i++) {
      team.opened().awaitOwner(team.agent("William"));
    }
  }

  @Test
  @DisplayName("W4: started by the hours of the week, and by too many who wait")
  void shouldBeStartedByTimeAndByTheQueue_W4() {
    Team team = Team.of("John").with(Rules.assigning());
    Team overflow = Team.of("Nora", "Otto").with(Rules.off());
    Agent nora = overflow.agent("Nora");
    Agent otto = overflow.agent("Otto");
    team.agent("John").absent(null);
    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "overflow",
                Rulebook.toAgent(nora.id()),
                Rulebook.in(team.queue()),
                Map.of("if", "more-wait", "count", 1))));
    List<Conversation> waiting = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Conversation conversation = team.opened();
      conversation.awaitDecision("wait:all-absent");
      waiting.add(conversation);
    }

    team.opened().awaitOwner(nora);
    assertThat(waiting).allMatch(conversation -> conversation.now().owner() == Ticket.NOBODY);

    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "evening",
                Rulebook.toAgent(otto.id()),
                Rulebook.in(team.queue()),
                outsideOf(LocalDate.now(ZoneOffset.UTC).plusDays(3)))));

    team.opened().awaitOwner(otto);
    waiting.forEach(conversation -> conversation.awaitOwner(otto));
  }

  /** True now: the only hours are on another day of the week. */
  private static Map<String, Object> outsideOf(LocalDate day) {
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase();
    return Map.of(
        "if",
        "time",
        "zone",
        "UTC",
        "hours",
        Map.of(name, List.of("08:00-18:00")),
        "within",
        false);
  }
}
