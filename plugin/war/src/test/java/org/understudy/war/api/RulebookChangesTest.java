package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.understudy.conversation.ConversationFixture.SUPPORT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.rules.Action;
import org.understudy.rules.Backup;
import org.understudy.rules.Fact;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.SkillSource;
import org.understudy.rules.TeamRules;
import org.understudy.war.api.RulebookChangesRepresentation.Change;

/** What a draft would change (N5). */
class RulebookChangesTest {

  private final HostView host = HostViewFixture.host();

  @Test
  void shouldFindNoDifferenceBetweenEquals_N5() {
    RulebookChangesRepresentation changes = between(rulebook("a", "b"), rulebook("a", "b"));

    assertThat(changes.rules()).isEmpty();
    assertThat(changes.teams()).isEmpty();
    assertThat(changes.skills()).isFalse();
    assertThat(changes.backup()).isFalse();
  }

  @Test
  void shouldTellAddedChangedMovedAndRemovedRulesApart_N5() {
    List<Change> changes =
        between(rulebook("a", "b", "c", "gone"), rulebook("c", "new", "a", "b!")).rules();

    assertThat(changes)
        .extracting(Change::change, Change::id, Change::from, Change::to)
        .containsExactly(
            tuple("moved", "c", 2, 0),
            tuple("added", "new", null, 1),
            tuple("changed", "b", 1, 3),
            tuple("removed", "gone", 3, null));
  }

  @Test
  void shouldNameTheTeamsWhoseSwitchesDiffer_N5() {
    Rulebook before =
        new Rulebook(List.of(), Map.of(SUPPORT, TeamRules.OFF), List.of(), Backup.OFF);
    Rulebook after =
        new Rulebook(
            List.of(),
            Map.of(SUPPORT, RulesFixture.rules().build()),
            List.of(new SkillSource.FromFact(Fact.TYPE)),
            new Backup(true, false, Backup.Sharing.FORWARD));

    RulebookChangesRepresentation changes = between(before, after);

    assertThat(changes.teams()).containsExactly(new TeamReference("5", "Support"));
    assertThat(changes.skills()).isTrue();
    assertThat(changes.backup()).isTrue();
    assertThat(between(before, Rulebook.EMPTY).teams()).isEmpty();
  }

  private RulebookChangesRepresentation between(Rulebook before, Rulebook after) {
    return RulebookChanges.between(before, after, host);
  }

  /** An exclamation mark is another name for the same rule. */
  private static Rulebook rulebook(String... names) {
    List<Rule> rules =
        Stream.of(names)
            .map(
                name ->
                    new Rule(
                        name.replace("!", ""), name, true, List.of(), new Action.Leave(), null))
            .toList();
    return new Rulebook(rules, Map.of(), List.of(), Backup.OFF);
  }
}
