package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;

/** N2: no rule run ends in silence. */
class NamedOutcomesStory {

  private static final String NAMES =
      "assign|share|end-share|release|ask|tell|hold|(keep|wait|leave):[a-z]+(-[a-z]+)*";

  @Test
  @DisplayName("N2: every decision that was ever made here ends in a named outcome and says why")
  void shouldNameTheOutcomeOfEveryDecision() {
    Team team = Team.of("John").with(Rules.assigning().andReassigning());
    List<Conversation> conversations = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      conversations.add(team.opened());
    }

    conversations.forEach(conversation -> conversation.awaitDecision("assign"));

    assertThat(Decision.all())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(
            decision -> {
              assertThat(decision.outcome()).matches(NAMES);
              assertThat(decision.explanation()).isNotBlank();
              assertThat(decision.cause()).isNotBlank();
            });
  }
}
