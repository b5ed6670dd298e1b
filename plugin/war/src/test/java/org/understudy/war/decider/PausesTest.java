package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.OneMore;

/** A5: the pause after closing, and the wish for one more. */
class PausesTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Duration PAUSE = Duration.ofMinutes(2);
  private static final AgentId JOHN = new AgentId("3");

  private final Pauses unit = new Pauses();

  @Test
  void shouldGiveTheOwnerAPauseAndForgetItWhenItIsOver_A5() {
    unit.closed(closed(), NOON, PAUSE);

    assertThat(unit.until(JOHN)).isEqualTo(NOON.plus(PAUSE));
    assertThat(unit.next(NOON)).isEqualTo(NOON.plus(PAUSE));
    assertThat(unit.next(NOON.plus(PAUSE))).isEqualTo(Instant.MAX);
    assertThat(unit.until(JOHN)).isNull();
  }

  @Test
  void shouldKeepTheLongerOfTwoPauses_A5() {
    unit.closed(closed(), NOON, PAUSE);
    unit.closed(closed(), NOON, Duration.ofMinutes(1));

    assertThat(unit.until(JOHN)).isEqualTo(NOON.plus(PAUSE));
  }

  @Test
  void shouldNotPauseWhereTheTeamWantsNone_A5() {
    unit.closed(closed(), NOON, Duration.ZERO);

    assertThat(unit.until(JOHN)).isNull();
  }

  @Test
  void shouldFulfilAWishOnceAndAgainWhenTheDecisionTookNoEffect_A5() {
    OpenWishes wishes = new OpenWishes();
    UUID decision = UUID.randomUUID();
    AgentSettings wishing = wishing(null);

    assertThat(wishes.isOpen(wishing, NOON)).isTrue();
    wishes.take(JOHN, decision);
    assertThat(wishes.isOpen(wishing, NOON)).isFalse();
    wishes.giveBack(decision);
    assertThat(wishes.isOpen(wishing, NOON)).isTrue();
    assertThat(wishes.isOpen(wishing, NOON.plusSeconds(3600))).isFalse();
    assertThat(wishes.isOpen(wishing(decision), NOON)).isFalse();
    assertThat(wishes.isOpen(AgentSettings.untouched(JOHN), NOON)).isFalse();
  }

  private static AgentSettings wishing(@Nullable UUID taken) {
    return new AgentSettings(
        AgentStatus.untouched(JOHN),
        AgentProfile.UNTOUCHED,
        List.of(),
        BusyTimes.NONE,
        new OneMore(JOHN, NOON, "admin", NOON.plusSeconds(3600), taken));
  }

  private static Conversation closed() {
    return ConversationFixture.closed().owner(JOHN).build();
  }
}
