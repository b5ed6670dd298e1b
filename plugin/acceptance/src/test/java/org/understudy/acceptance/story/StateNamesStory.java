package org.understudy.acceptance.story;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;

/** O1: what a state is called does not matter, its type does. */
@Alone
class StateNamesStory {

  private static final String FOLLOW_UP_STATE = "X-OTRS-FollowUp-State";

  private Team team;
  private Agent john;

  @BeforeEach
  void johnIsAway() {
    usualNames();
    team = Team.of("John", "William").with(Rules.reassigning());
    john = team.agent("John");
    john.outOfOffice(3);
  }

  /** Also when an earlier run broke off. */
  @AfterEach
  void usualNames() {
    rename("erledigt", "closed successful");
    rename("in Arbeit", "open");
  }

  @Test
  @DisplayName("O1: states with German names")
  void shouldGoByTheTypeOfStatesWithGermanNames() {
    Workers.one().does("addState", "name", "erfolgreich geschlossen", "type", "closed");
    Workers.one().does("addState", "name", "wieder geöffnet", "type", "open");
    Conversation conversation = team.closedBy(john, "erfolgreich geschlossen");

    // The header is what a mail filter of the helpdesk would set.
    conversation.answered(
        Workers.one(), conversation.mail().header(FOLLOW_UP_STATE, "wieder geöffnet"));

    conversation.awaitOwner(team.agent("William"));
  }

  @Test
  @DisplayName("O1: the usual states, renamed")
  void shouldGoByTheTypeOfRenamedStates() {
    Conversation conversation = team.closedBy(john);
    rename("closed successful", "erledigt");
    rename("open", "in Arbeit");

    conversation.answered(Workers.one(), conversation.mail().header(FOLLOW_UP_STATE, "in Arbeit"));

    conversation.awaitOwner(team.agent("William"));
  }

  private static void rename(String from, String to) {
    Workers.one().does("renameState", "name", from, "newName", to);
  }
}
