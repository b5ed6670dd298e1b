package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.AgentScreens;
import org.understudy.acceptance.host.Sightings;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Host;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;
import org.understudy.helpdesk.ChangeResult;

/** C2: what waits for a team that takes it one after the other is out of everyone's reach. */
class PullQueueStory {

  private final String subject = subject();
  private final Host host = Host.connect();
  private Team team;
  private Agent ada;
  private AgentScreens screens;

  @BeforeEach
  void adaIsThere() {
    team = Team.of("Ada", "Ben").answeringByItself();
    ada = team.agent("Ada");
    team.followedBy(ada);
    screens = ada.signIn();
  }

  @AfterEach
  void bringBack() {
    host.hold(team, false);
    host.close();
  }

  @Test
  @DisplayName("C2: no list, search, widget, page or mail shows what waits; who takes it has it")
  void shouldShowNothingOfWhatWaitsUntilItIsTaken() {
    Conversation seen = team.opened(subject);
    Patience.longUntil("Ada sees it everywhere while her team works as ever")
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () ->
                assertThat(places(seen, subject).now())
                    .isEqualTo(places(seen, subject).everywhere()));
    assertThat(Tickets.notified(seen.id(), 0)).contains(ada.login());

    host.hold(team, true);
    String another = subject();
    Conversation comes = team.opened(another);

    // The host's widgets remember for half a minute what was there before.
    places(seen, subject).awaitNowhere();
    assertThat(places(seen, subject).now()).isEmpty();
    assertThat(places(comes, another).now()).isEmpty();
    assertThat(Tickets.notified(comes.id(), 0)).isEmpty();
    assertThat(host.facts(comes).held()).isTrue();

    assertThat(host.give(comes, ada)).isInstanceOf(ChangeResult.Applied.class);

    Ticket taken = comes.now();
    assertThat(taken.owner()).isEqualTo(ada.id());
    assertThat(taken.locked()).isTrue();
    assertThat(taken.queue()).isEqualTo(team.queue());
    assertThat(screens.ownNew()).isEqualTo(1);
    assertThat(places(comes, another).now()).contains("zoom", "search by number", "queue view");
    assertThat(Tickets.notified(comes.id(), 0)).containsOnly(ada.login());
    assertThat(places(seen, subject).now()).isEmpty();
  }

  @Test
  @DisplayName("C2: the customer notices nothing: answer, own page, another message")
  void shouldKeepTheCustomerServed() {
    host.hold(team, true);

    Conversation conversation = team.opened(subject);

    assertThat(Tickets.history(conversation.id(), 0, "SendAutoReply")).hasSize(1);
    var portal = team.customer().signIn();
    assertThat(portal.zoom(conversation.number())).contains(subject);
    assertThat(portal.writeTo()).contains(team.name()).doesNotContain("Waiting");
    conversation.answered();
    assertThat(host.facts(conversation).held()).isTrue();
    assertThat(places(conversation, subject).now()).isEmpty();
  }

  @Test
  @DisplayName("C2: closed, reopened and nobody's: it waits out of reach again")
  void shouldHoldWhatIsReopenedWithoutAnOwner() {
    Conversation conversation = team.closedBy(ada);
    host.hold(team, true);
    host.change(conversation, effects -> effects.released());
    assertThat(screens.zoom(conversation.id())).contains(conversation.number());

    conversation.answeredByEmail();

    assertThat(host.facts(conversation).held()).isTrue();
    assertThat(screens.zoom(conversation.id())).doesNotContain(conversation.number());
    assertThat(Tickets.notified(conversation.id(), 0)).doesNotContain(team.agent("Ben").login());
  }

  private Sightings places(Conversation conversation, String about) {
    return screens.sightings(conversation.now(), about).inQueue(team.queue());
  }

  /** A word that stands nowhere else. */
  private static String subject() {
    return "wombat" + UUID.randomUUID().toString().substring(0, 8);
  }
}
