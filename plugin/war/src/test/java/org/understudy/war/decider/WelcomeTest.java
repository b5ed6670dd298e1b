package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.ConversationFixture;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.Action;
import org.understudy.rules.Backup;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.Strategy;

class WelcomeTest {

  private static final String TEXT = "{agent} of {team} looks after {number}.";

  private final Agent mary = AgentFixture.mary().build();

  @Test
  void shouldGreetWhoWritesForTheFirstTime_R7() {
    Note note = welcome(SituationFixture.created().members(mary).build(), TEXT);

    assertThat(note).isNotNull();
    assertThat(note.body()).isEqualTo("Mary of Support looks after 2026112310000012.");
    assertThat(note.subject()).isEqualTo("2026112310000012");
  }

  @Test
  void shouldGreetNoMachine_R7() {
    Situation situation =
        SituationFixture.of(Cause.CREATED, ConversationFixture.created().automaticMessage())
            .members(mary)
            .build();

    assertThat(welcome(situation, TEXT)).isNull();
  }

  @Test
  void shouldGreetNobodyWhoIsKnownAlready_R7() {
    Agent john = AgentFixture.john().absent(null).build();

    assertThat(welcome(SituationFixture.reopened(john).members(mary).build(), TEXT)).isNull();
  }

  @Test
  void shouldSayNothingWithoutAText_R7() {
    assertThat(welcome(SituationFixture.created().members(mary).build(), null)).isNull();
  }

  private static @Nullable Note welcome(Situation situation, @Nullable String text) {
    Action team = new Action.ToTeam(null, Strategy.ROUND_ROBIN, false, false, List.of());
    Rulebook rulebook =
        new Rulebook(
            List.of(new Rule("all", "All", true, List.of(), team, text)),
            Map.of(situation.conversation().team(), RulesFixture.rules().build()),
            List.of(),
            Backup.OFF);
    return Welcome.of(Router.decide(situation, rulebook), situation, rulebook);
  }
}
