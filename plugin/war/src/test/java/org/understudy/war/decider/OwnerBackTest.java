package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.ConversationFixture;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.Asking;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.rules.OwnerBackTexts;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;

/** B7: who stood in leaves. */
class OwnerBackTest {

  private static final Map<String, String> TEXTS =
      Map.of("en", "{agent} is back, {backup} leaves {number}.");

  private final Agent john = AgentFixture.john().build();
  private final Agent mary = AgentFixture.mary().build();
  private final Outcome shared = new Outcome.ShareWith(john.id(), mary.id());

  @Test
  void shouldTellTheCustomerThatTheOwnerIsBack_B7() {
    Note note = told(isBack(0), TEXTS, shared);

    assertThat(note).isNotNull();
    assertThat(note.body()).isEqualTo("John is back, {number} leaves 2026112310000012.");
    assertThat(note.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"en,John is back", "de,John ist wieder da", "fr,John est de retour"})
  void shouldHaveTextsInThreeLanguages_B7(String language, String words) {
    assertThat(OwnerBackTexts.BUILT_IN.get(language)).contains("{agent}", "{backup}");
    assertThat(words).isNotBlank();
    assertThat(OwnerBackTexts.BUILT_IN.get(language).replace("{agent}", "John")).startsWith(words);
  }

  @Test
  void shouldSayNothingWithoutATextTooOftenOrWhileHeIsAway_B7() {
    Agent away = AgentFixture.john().absent(null).build();
    Situation stays = situation(away, 0);

    assertThat(told(isBack(0), Map.of(), shared)).isNull();
    assertThat(told(isBack(Asking.NEVER.noticesPerDay()), TEXTS, shared)).isNull();
    assertThat(told(stays, TEXTS, shared)).isNull();
  }

  @Test
  void shouldSayNothingOfSomebodyWhoHasBecomeTheOwnerMeanwhile_B7() {
    Agent william = AgentFixture.william().build();

    assertThat(told(isBack(0), TEXTS, new Outcome.ShareWith(william.id(), mary.id()))).isNull();
    assertThat(told(isBack(0), TEXTS, null)).isNull();
  }

  private Situation isBack(int noticesToday) {
    return situation(john, noticesToday);
  }

  private Situation situation(Agent owner, int noticesToday) {
    return SituationFixture.of(Cause.OWNER_MAY_BE_BACK, ConversationFixture.reopened())
        .owner(owner)
        .joined(mary.id())
        .members(owner, mary)
        .informed(null, noticesToday)
        .build();
  }

  private @Nullable Note told(
      Situation situation, Map<String, String> texts, @Nullable Outcome before) {
    Backup backup =
        new Backup(
            true, true, Backup.Sharing.GROUP, Asking.NEVER, AwayTexts.BUILT_IN, Map.of(), texts);
    Rulebook rulebook =
        new Rulebook(
            List.of(),
            Map.of(situation.conversation().team(), RulesFixture.rules().build()),
            List.of(),
            backup);
    // A name that looks like a place is none.
    return OwnerBack.of(
        Router.decide(situation, rulebook), situation, backup, before, "{number}", "de");
  }
}
