package org.understudy.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.keycloak.Realm;
import org.understudy.acceptance.keycloak.RealmUser;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/** D3: what Keycloak says of people gets lost, or Keycloak itself dies: repaired, once. */
@Alone
class KeycloakFaultsIT {

  private static final int CHANGES = 40;
  private static final int CONVERSATIONS = 5;

  private final Realm realm = Realm.ofTheStack();
  private final Team team = Team.of("John", "William", "Mary").with(Rules.off().handingOver());
  private final Agent john = team.agent("John");
  private final RealmUser left = realm.has(john);
  private final List<RealmUser> colleagues =
      List.of(realm.has(team.agent("William")), realm.has(team.agent("Mary")));
  private List<Conversation> his = List.of();
  private boolean detour;

  @BeforeEach
  void heHasWork() {
    left.signIn();
    Patience.until("he is known").until(() -> !left.known().isMissingNode());
    his =
        Stream.generate(() -> team.stored(Workers.one(), john, "open"))
            .limit(CONVERSATIONS)
            .toList();
  }

  @AfterEach
  void theStraightWay() {
    if (detour) {
      restart(Map.of());
    }
  }

  @Test
  void shouldRepairWhatWasLostOnTheWay() throws Exception {
    Random chance = new Random(26);
    try (LossyWire wire = LossyWire.to(Stack.running().understudyUrl(), 0.2, 4)) {
      restart(Map.of("UNDERSTUDY_LISTENER_URL", wire.address()));
      for (int i = 0; i < CHANGES; i++) {
        change(colleagues.get(i % colleagues.size()), chance.nextInt(3), i);
        if (i == CHANGES / 2) {
          left.enabled(false);
        }
      }
      colleagues.forEach(user -> user.enabled(true));

      Patience.longUntil("everything is repaired").until(this::agrees);
      assertThat(wire.dropped()).as("dropped, passed: " + wire.passed()).isGreaterThan(2);
    }
    assertHandedOverOnce();
  }

  @Test
  void shouldRepairWhatAKilledKeycloakHadNoTimeToSay() {
    left.enabled(false);
    colleagues.get(0).learns("before-the-crash");
    Parts.kill("keycloak");
    Parts.start("keycloak");

    Patience.longUntil("everything is repaired").until(this::agrees);
    assertHandedOverOnce();
  }

  private static void change(RealmUser user, int what, int number) {
    switch (what) {
      case 0 -> user.enabled(number % 3 != 0);
      case 1 -> user.learns("skill-" + number % 5);
      default -> user.signedOutByAdmin();
    }
  }

  /** What Understudy knows is what Keycloak's own API says. */
  private boolean agrees() {
    return !left.known().path("enabled").asBoolean(true)
        && colleagues.stream()
            .allMatch(
                user ->
                    user.known().path("enabled").asBoolean()
                        && user.known().path("groups").size() == user.groups());
  }

  private void assertHandedOverOnce() {
    for (Conversation one : his) {
      one.awaitOtherOwner(john);
      assertThat(one.decisions().stream().filter(made -> made.cause().equals("handover")))
          .hasSize(1);
    }
  }

  private void restart(Map<String, String> environment) {
    detour = !environment.isEmpty();
    Parts.stop("keycloak");
    Parts.command(environment, "start", "keycloak");
  }
}
