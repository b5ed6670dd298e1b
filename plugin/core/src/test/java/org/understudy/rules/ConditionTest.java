package org.understudy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.conversation.ConversationFixture.SUPPORT;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.availability.WeeklyHours;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.Opening;
import org.understudy.conversation.TeamId;
import org.understudy.conversation.Topic;

/** Every condition (R6), met and not met. */
class ConditionTest {

  private static final Instant MONDAY_NINE_IN_BERLIN = Instant.parse("2026-11-23T08:00:00Z");
  private static final Topic TOPIC =
      new Topic(
          "The PRINTER is on fire!",
          "vip@example.org",
          "Incident",
          "Printing",
          "Gold",
          Map.of("Product", "X-100"));

  private final Conversation conversation = ConversationFixture.created().topic(TOPIC).build();
  private final Matter matter =
      new Matter(
          conversation,
          Set.of("german", "sap"),
          new Queue(3, 1, MONDAY_NINE_IN_BERLIN.minus(Duration.ofMinutes(10))),
          MONDAY_NINE_IN_BERLIN);

  @Test
  void shouldAskForTeamOpeningChannelAndPriority_R6() {
    met(new Condition.TeamIs(Set.of(SUPPORT)));
    notMet(new Condition.TeamIs(Set.of(new TeamId("6"))));
    met(new Condition.OpeningIs(Opening.Kind.CREATED));
    notMet(new Condition.OpeningIs(Opening.Kind.REOPENED));
    met(new Condition.ChannelIs(Set.of(Channel.values())));
    notMet(new Condition.ChannelIs(Set.of()));
    met(new Condition.PriorityIs(conversation.priority(), null));
    notMet(new Condition.PriorityIs(conversation.priority() + 1, null));
    notMet(new Condition.PriorityIs(null, conversation.priority() - 1));
  }

  @Test
  void shouldAskForWhatTheHostKnowsWithoutRegardToCase_R6_W1() {
    met(new Condition.FactIs(Fact.ADDRESS, Set.of("VIP@example.org")));
    met(new Condition.FactIs(Fact.TIER, Set.of("silver", "gold")));
    met(new Condition.FactIs(Fact.TYPE, Set.of("incident")));
    met(new Condition.FactIs(Fact.SERVICE, Set.of("printing")));
    notMet(new Condition.FactIs(Fact.SERVICE, Set.of("print")));
    met(new Condition.FieldIs("Product", Set.of("x-100")));
    notMet(new Condition.FieldIs("Color", Set.of("x-100")));
    met(new Condition.SkillWanted(Set.of("SAP", "Excel")));
    notMet(new Condition.SkillWanted(Set.of("excel")));
  }

  @Test
  void shouldFindWholeWordsOfTheSubjectOnly_R6() {
    met(new Condition.SubjectHas(Set.of("printer")));
    met(new Condition.SubjectHas(Set.of("on fire")));
    notMet(new Condition.SubjectHas(Set.of("print", "ire")));
  }

  @Test
  void shouldAskForTheTimeInAZone_R6_W4() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    WeeklyHours mornings =
        new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(new WeeklyHours.Span(540, 720))));

    met(new Condition.TimeIs(berlin, mornings, true));
    notMet(new Condition.TimeIs(berlin, mornings, false));
    notMet(new Condition.TimeIs(ZoneId.of("UTC"), mornings, true));
  }

  @Test
  void shouldAskForTheQueue_R6_W4() {
    met(new Condition.MoreWaitThan(2));
    notMet(new Condition.MoreWaitThan(3));
    met(new Condition.WaitsLongerThan(Duration.ofMinutes(9)));
    notMet(new Condition.WaitsLongerThan(Duration.ofMinutes(10)));
    met(new Condition.FewerFreeThan(2));
    notMet(new Condition.FewerFreeThan(1));
  }

  private void met(Condition condition) {
    assertThat(condition.holds(matter)).as(condition.toString()).isTrue();
  }

  private void notMet(Condition condition) {
    assertThat(condition.holds(matter)).as(condition.toString()).isFalse();
  }
}
