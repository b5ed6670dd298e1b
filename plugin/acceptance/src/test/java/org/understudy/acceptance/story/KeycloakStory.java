package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.keycloak.Realm;
import org.understudy.acceptance.keycloak.RealmUser;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Patience;

/** D2: what happens to people in Keycloak has its effect on their conversations. */
@Alone
class KeycloakStory {

  private Realm realm;
  private Team team;
  private Agent john;
  private Agent william;

  @BeforeEach
  void aTeam() {
    realm = Realm.ofTheStack();
    team = Team.of("John", "William", "Mary");
    john = team.agent("John");
    william = team.agent("William");
  }

  @Test
  @DisplayName("A3, D2: who signs in is online, with one session of two still, and gets the work")
  void shouldKnowWhoIsSignedIn_A3() {
    team.with(Rules.reassigning().onlineOnly());
    RealmUser user = realm.has(william);
    Conversation closed = team.closedBy(john);
    assertThat(william.status().path("online").asBoolean()).isFalse();

    user.signIn();
    user.signIn();
    william.awaitOnline(true);
    closed.answered();

    closed.awaitOwner(william);
    Patience.until("both sessions are known")
        .until(() -> user.known().path("sessions").asInt() == 2);
    user.signedOutByAdmin();
    Patience.until("the end of both sessions is known")
        .until(() -> user.known().path("sessions").asInt() == 0);
    assertThat(william.status().path("online").asBoolean()).as("within the grace").isTrue();
  }

  @Test
  @DisplayName("A3: a session that ran out is over, though nothing happened in Keycloak")
  void shouldNoticeASessionThatRanOut_A3() {
    RealmUser user = realm.has(william);
    user.signIn();
    Patience.until("the session is known").until(() -> user.known().path("sessions").asInt() == 1);
    realm.sessionsLast(5);
    try {
      Patience.longUntil("it is over").until(() -> user.known().path("sessions").asInt() == 0);
    } finally {
      realm.sessionsLast(36_000);
    }
  }

  @Test
  @DisplayName("D3: a user is disabled in Keycloak: his open conversations go to others, once")
  void shouldHandOverWhatADisabledUserHas_D3() {
    team.with(Rules.off().handingOver());
    RealmUser user = realm.has(john);
    user.signIn();
    Patience.until("he is known").until(() -> !user.known().isMissingNode());
    Conversation his = team.stored(Workers.one(), john, "open");

    user.enabled(false);

    Agent other = his.awaitOtherOwner(john);
    assertThat(his.awaitDecision("assign").cause()).isEqualTo("handover");
    user.enabled(true);
    john.awaitAvailable(true);
    assertThat(his.now().owner()).as("what was given stays given").isEqualTo(other.id());
    assertThat(handovers(his)).isOne();
  }

  @Test
  @DisplayName("D3: a user is deleted in Keycloak while Understudy is down: found, once")
  void shouldFindWhatHappenedMeanwhile_D3() {
    team.with(Rules.off().handingOver());
    RealmUser user = realm.has(john);
    user.signIn();
    Patience.until("he is known").until(() -> !user.known().isMissingNode());
    Conversation his = team.stored(Workers.one(), john, "open");

    Parts.stopUnderstudy();
    user.deleted();
    Parts.startUnderstudy();

    Patience.longUntil("the sweep finds it").until(() -> his.now().owner() != john.id());
    assertThat(handovers(his)).isOne();
  }

  @Test
  @DisplayName("A1: an attribute says until when he is absent, and is taken back")
  void shouldBeAbsentUntilTheAttributeSays_A1() {
    team.with(Rules.reassigning().by("least-open"));
    RealmUser user = realm.has(john);
    Conversation closed = team.closedBy(john);
    LocalDate back = LocalDate.now().plusDays(10);

    user.attribute("absence_until", back.toString());
    john.awaitAvailable(false);
    closed.answered();

    closed.awaitOtherOwner(john);
    assertThat(john.status().path("changedBy").asText()).isEqualTo("Keycloak");
    user.attribute("absence_until", null);
    john.awaitAvailable(true);
  }

  @Test
  @DisplayName("B4: an attribute names his own backup, who gets what his customers write")
  void shouldTakeTheBackupFromTheAttribute_B4() {
    RealmUser user = realm.has(john);

    user.attribute("backup", william.login());

    Patience.until("the backup is known")
        .until(
            () ->
                Api.get("backups")
                    .ok()
                    .path("agents")
                    .path(String.valueOf(john.id()))
                    .path("id")
                    .asLong(),
            id -> id == william.id());
    user.attribute("backup", null);
    Patience.until("and taken back")
        .until(
            () ->
                Api.get("backups")
                    .ok()
                    .path("agents")
                    .path(String.valueOf(john.id()))
                    .isMissingNode());
  }

  @Test
  @DisplayName("W1: a group is a skill, and what wants it goes to its members")
  void shouldTakeGroupsForSkills_W1() {
    team.with(Rules.off());
    RealmUser user = realm.has(william);
    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "skilled", Map.of("do", "to-team", "withSkill", true), Rulebook.in(team.queue()))),
        Map.of(),
        List.of(Map.of("from", "fact", "fact", "type")));

    user.learns("unclassified");
    Patience.until("the group is known")
        .until(() -> user.known().path("groups").toString().contains("/skills/unclassified"));

    team.opened().awaitOwner(william);
    team.opened().awaitOwner(william);
  }

  private static long handovers(Conversation conversation) {
    return conversation.decisions().stream()
        .filter(decision -> decision.cause().equals("handover"))
        .count();
  }
}
