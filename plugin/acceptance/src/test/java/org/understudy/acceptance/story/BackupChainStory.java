package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;

/** B2, B3, B9: who stands in when the owner, and his backup, are away. */
@Alone
class BackupChainStory {

  private static final Map<String, Object> ON =
      Map.of("awayMessages", true, "on", true, "sharing", "forward");

  private Team team;
  private Agent john;
  private Agent william;
  private Agent mary;

  @BeforeEach
  void aTeam() {
    team = Team.of("John", "William", "Mary").with(Rules.reassigning());
    john = team.agent("John");
    william = team.agent("William");
    mary = team.agent("Mary");
  }

  @AfterEach
  void withoutBackups() {
    Api.delete("backups/default");
    List.of(john, william, mary).forEach(agent -> Api.delete("backups/agents/" + agent.id()));
    Rulebook.publish(List.of());
  }

  @Test
  @DisplayName("B2: no backup without away messages, and both go off together when it is said")
  void shouldRefuseBackupsWithoutAwayMessages_B2() {
    Rulebook.publish(List.of(), ON);

    Api.Answer refused = Rulebook.draft(List.of(), Map.of("awayMessages", false, "on", true));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().toString()).contains("backup.", "way messages");
    assertThat(Api.get("rules").ok().at("/rulebook/backup/on").asBoolean()).isTrue();
    Rulebook.publish(List.of(), Map.of("awayMessages", false, "on", true, "bothOff", true));
    assertThat(Api.get("rules").ok().at("/rulebook/backup/on").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("B3: one default backup manager stands in for everybody who has no own one")
  void shouldLetTheDefaultBackupStandIn_B3() {
    Rulebook.publish(List.of(), ON);
    standsIn("default", mary);
    john.absent(null);

    assertThat(reopened().explanation()).contains("Mary stands in");

    standsIn("default", william);
    assertThat(reopened().explanation()).contains("William stands in");
  }

  @Test
  @DisplayName("B9: the backup is away too, so his backup; a circle ends at the team")
  void shouldFollowTheChainAndEndAtTheTeam_B9() {
    Rulebook.publish(List.of(), ON);
    standsIn("agents/" + john.id(), william);
    standsIn("agents/" + william.id(), mary);
    john.absent(null);
    william.absent(null);

    Conversation conversation = team.closedBy(john);
    conversation.answered();

    conversation.awaitOwner(mary);
    String path = "The backup William cannot take it now. Mary stands in.";
    assertThat(conversation.awaitDecision("assign").explanation()).contains(path);
    assertThat(Tickets.notes(conversation.id()).getLast()).contains(path);

    standsIn("agents/" + william.id(), john);
    Conversation another = team.closedBy(john);
    another.answered();
    another.awaitOwner(mary);
    assertThat(another.awaitDecision("assign").explanation()).contains("Mary is the only one");
  }

  private Decision reopened() {
    Conversation conversation = team.closedBy(john);
    conversation.answered();
    return conversation.awaitDecision("assign");
  }

  private static void standsIn(String forWhom, Agent agent) {
    Api.put("backups/" + forWhom, Map.of("agent", String.valueOf(agent.id()))).ok();
  }
}
