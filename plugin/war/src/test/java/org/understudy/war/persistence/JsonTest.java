package org.understudy.war.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Decide;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.assignment.Wish;
import org.understudy.availability.WeeklyHours;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Effects;
import org.understudy.rules.Action;
import org.understudy.rules.Backup;
import org.understudy.rules.Condition;
import org.understudy.rules.Fact;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.SkillSource;
import org.understudy.rules.Stage;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.wording.English;
import org.understudy.wording.Phrase;

/** What is stored of a decision comes back equal, and leads to the same decision again. */
class JsonTest {

  private final Agent john =
      AgentFixture.john().outOfOffice(Instant.parse("2026-11-30T07:00:00Z")).build();
  private final Agent mary = AgentFixture.mary().skills("german").lastTurn(4).build();
  private final TeamRules rules = RulesFixture.rules().capacity(3).build();
  private final Situation situation = SituationFixture.reopened(john).members(john, mary).build();
  private final Decision decision = Decide.with(situation, rules);

  @Test
  void shouldReadASituationThatWasStoredBeforeCustomersWereTold_B5() {
    String older =
        Json.write(situation)
            .replace("\"notice\":null,", "")
            .replace("\"noticesToday\":0,", "")
            .replace(",\"nobodyJoins\":false", "");

    assertThat(older).doesNotContain("notice", "nobodyJoins");
    assertThat(Json.read(older, Situation.class)).isEqualTo(situation);
  }

  @Test
  void shouldStoreAPhraseShortAndWithoutALanguage_N1() {
    Phrase phrase =
        Phrase.sentences(
            Phrase.of(
                "owner.is",
                "John",
                Phrase.of(
                    "away.until",
                    Phrase.of("away.status"),
                    new Phrase.End(Instant.parse("2026-11-30T07:00:00Z")))),
            Phrase.of("found.load", "Mary", 3),
            Phrase.of("dropped.offline", Instant.parse("2026-11-23T09:00:00Z")));

    String stored = Json.write(phrase);

    assertThat(stored)
        .isEqualTo(
            "[\"sentences\",[\"owner.is\",\"John\",[\"away.until\",[\"away.status\"],"
                + "{\"end\":\"2026-11-30T07:00:00Z\"}]],[\"found.load\",\"Mary\",3],"
                + "[\"dropped.offline\",{\"at\":\"2026-11-23T09:00:00Z\"}]]");
    assertThat(Json.read(stored, Phrase.class)).isEqualTo(phrase);
  }

  @Test
  void shouldShowWhatWasStoredBeforeThereWereLanguagesAsItIs() {
    assertThat(English.of(Json.read("\"It's {0}.\"", Phrase.class))).isEqualTo("It's {0}.");
  }

  @Test
  void shouldReadABackupThatWasStoredBeforeItHadTexts_B1() {
    String older = "{\"awayMessages\":true,\"on\":true,\"sharing\":\"GROUP\"}";

    assertThat(Json.read(older, Backup.class))
        .isEqualTo(new Backup(true, true, Backup.Sharing.GROUP));
  }

  @Test
  void shouldGiveADecisionBack() {
    assertThat(Json.read(Json.write(decision), Decision.class)).isEqualTo(decision);
  }

  @Test
  void shouldGiveBackWhatAnAgentAskedFor_C3() {
    Situation taken =
        SituationFixture.created().members(mary).build().wished(new Wish.Take(mary, true));
    Situation back =
        SituationFixture.reopened(mary)
            .members(john, mary)
            .build()
            .wished(new Wish.GiveBack(mary.id(), "Not mine"));
    TeamRules pulled = RulesFixture.rules().pulled().build();

    for (Situation asked : List.of(taken, back)) {
      Decision made = Decide.with(asked, pulled);
      Situation stored = Json.read(Json.write(asked.seenBy(made)), Situation.class);
      assertThat(Decide.with(stored, pulled)).isEqualTo(made);
      assertThat(Json.read(Json.write(made), Decision.class)).isEqualTo(made);
    }
  }

  @Test
  void shouldGiveARulebookBack_N5() {
    Action.ToTeam inStages =
        new Action.ToTeam(
            null,
            Strategy.LEAST_OPEN,
            true,
            true,
            List.of(
                new Stage(Duration.ZERO, new Stage.Reach.AnySkill()),
                new Stage(Duration.ofMinutes(1), new Stage.Reach.AlsoTeam(new TeamId("6"))),
                new Stage(Duration.ofMinutes(2), new Stage.Reach.Everyone()),
                new Stage(Duration.ofMinutes(3), new Stage.Reach.Alert(mary.id()))));
    Rulebook rulebook =
        new Rulebook(
            List.of(
                new Rule(
                    "a",
                    "A",
                    true,
                    List.of(
                        new Condition.TeamIs(Set.of(new TeamId("5"))),
                        new Condition.FactIs(Fact.TIER, Set.of("gold")),
                        new Condition.PriorityIs(null, 3),
                        new Condition.TimeIs(ZoneId.of("Europe/Berlin"), WeeklyHours.ALWAYS, false),
                        new Condition.WaitsLongerThan(Duration.ofMinutes(5))),
                    inStages,
                    "Welcome!"),
                new Rule("b", "B", false, List.of(), new Action.ToDedicated(), null),
                new Rule("c", "C", true, List.of(), new Action.Hold(null, true), null)),
            Map.of(new TeamId("5"), RulesFixture.rules().weights(Map.of(mary.id(), 2)).build()),
            List.of(new SkillSource.FromFact(Fact.LANGUAGE), new SkillSource.FromField("Product")),
            Backup.OFF);

    assertThat(Json.read(Json.write(rulebook), Rulebook.class)).isEqualTo(rulebook);
  }

  @Test
  void shouldKeepEnoughToDecideAgain_N1() {
    Situation stored = Json.read(Json.write(situation.seenBy(decision)), Situation.class);

    assertThat(Decide.with(stored, Json.read(Json.write(rules), TeamRules.class)))
        .isEqualTo(decision);
  }

  @Test
  void shouldReadConversationsOfAVersionThatKnewNoTopic_R6() {
    Conversation stored = ConversationFixture.reopened().build();
    String older =
        Json.write(stored).replaceFirst(",\"held\":false,\"topic\":\\{.*?\"fields\":\\{}}", "");

    assertThat(older).doesNotContain("topic").doesNotContain("held");
    assertThat(Json.read(older, Conversation.class)).isEqualTo(stored);
  }

  @Test
  void shouldGiveAChangeBack() {
    Change change =
        Change.of(
            "d-1",
            ConversationFixture.created().held().build(),
            Effects.NONE
                .released()
                .movedTo(ConversationFixture.SUPPORT)
                .joinedBy(Set.of(john.id()))
                .leftBy(Set.of(mary.id()))
                .withMessage(new Change.Note("Welcome", "We are on it.")));

    assertThat(Json.read(Json.write(change), Change.class)).isEqualTo(change);
  }
}
