package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.ConversationFixture;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.Asking;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;

/** W5: nobody is there yet. */
class NobodyThereTest {

  private static final Map<String, String> TEXTS =
      Map.of("en", "{team} answers {number} soon.", "de", "{team} antwortet bald.");

  private final Agent away = AgentFixture.mary().absent(null).build();
  private final Agent there = AgentFixture.mary().build();

  @Test
  void shouldTellWhoWritesWhileNobodyIsThere_W5() {
    Note note = told(SituationFixture.created().members(away).build(), TEXTS);

    assertThat(note).isNotNull();
    assertThat(note.body()).isEqualTo("Support answers 2026112310000012 soon.");
    assertThat(note.language()).isEqualTo("en");
  }

  @Test
  void shouldSayNothingWhenSomebodyIsThereOrNoTextIs_W5() {
    assertThat(told(SituationFixture.created().members(there).build(), TEXTS)).isNull();
    assertThat(told(SituationFixture.created().members(away).build(), Map.of())).isNull();
  }

  @Test
  void shouldAnswerNoMachineAndNotOftenerThanAwayMessages_W5() {
    Situation automatic =
        SituationFixture.of(Cause.CREATED, ConversationFixture.created().automaticMessage())
            .members(away)
            .build();
    Situation often =
        SituationFixture.created()
            .members(away)
            .build()
            .informed(null, Asking.NEVER.noticesPerDay());

    assertThat(told(automatic, TEXTS)).isNull();
    assertThat(told(often, TEXTS)).isNull();
  }

  @Test
  void shouldNotTellAgainWhenItIsLookedAtLater_W5() {
    Situation later =
        SituationFixture.of(Cause.SOMEBODY_MAY_BE_THERE, ConversationFixture.created())
            .members(away)
            .build();

    assertThat(told(later, TEXTS)).isNull();
  }

  private static @Nullable Note told(Situation situation, Map<String, String> texts) {
    Backup backup =
        new Backup(
            false,
            false,
            Backup.Sharing.FORWARD,
            Asking.NEVER,
            AwayTexts.BUILT_IN,
            texts,
            Map.of());
    Rulebook rulebook =
        new Rulebook(
            List.of(),
            Map.of(situation.conversation().team(), RulesFixture.rules().build()),
            List.of(),
            backup);
    Decision decision = Router.decide(situation, rulebook);
    return NobodyThere.of(decision, situation, backup, "de");
  }
}
