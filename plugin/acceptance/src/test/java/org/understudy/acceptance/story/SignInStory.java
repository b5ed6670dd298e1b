package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.keycloak.Realm;
import org.understudy.acceptance.keycloak.RealmUser;
import org.understudy.acceptance.keycloak.SignedIn;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** D2: people sign in at the real Keycloak, and do what their roles allow. */
class SignInStory {

  private Agent john;
  private Agent william;
  private RealmUser user;

  @BeforeEach
  void aUser() {
    Team team = Team.of("John", "William");
    john = team.agent("John");
    william = team.agent("William");
    user = Realm.ofTheStack().has(john);
  }

  @Test
  @DisplayName("D2: an agent sees what is his, not what is others' or an admin's; out is out")
  void shouldDoWhatTheRoleAllows_D2() {
    user.gets("agent");
    SignedIn browser = SignedIn.as(john.login(), john.password());

    assertThat(browser.me().path("login").asText()).isEqualTo(john.login());
    assertThat(browser.me().path("roles")).extracting(JsonNode::asText).containsExactly("agent");
    assertThat(browser.api("agents/" + john.id() + "/status")).isEqualTo(200);
    assertThat(browser.api("agents/" + william.id() + "/status")).isEqualTo(403);
    assertThat(browser.api("webhook/parked")).isEqualTo(403);

    browser.signOut();
    assertThat(browser.page()).contains("You are signed out");
    assertThat(browser.api("agents/" + john.id() + "/status")).isEqualTo(401);
    assertThat(browser.isAskedForPassword()).isTrue();
  }

  @Test
  @DisplayName("D2: a user without a role sees nothing")
  void shouldShowNothingWithoutARole_D2() {
    SignedIn browser = SignedIn.as(john.login(), john.password());

    assertThat(browser.page()).contains("You have no role here");
    assertThat(browser.api("agents")).isEqualTo(403);
  }

  @Test
  @DisplayName("D2: an admin of Keycloak ends all sessions: the browser is out at once")
  void shouldEndWithTheSessionAtKeycloak_D2() {
    user.gets("agent");
    SignedIn browser = SignedIn.as(john.login(), john.password());
    assertThat(browser.api("agents")).isEqualTo(200);

    user.signedOutByAdmin();

    Patience.until("the end has come through").until(() -> browser.api("agents") == 401);
  }

  @Test
  @DisplayName("D2: a token that Keycloak made for another application opens nothing")
  void shouldRefuseATokenForOthers_D2() {
    user.gets("admin");

    assertThat(Api.getAs(user.token(), "agents").status()).isEqualTo(401);
    assertThat(Api.getAs("e30.e30.", "agents").status()).isEqualTo(401);
  }
}
