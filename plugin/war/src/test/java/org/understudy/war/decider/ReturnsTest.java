package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Moved;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;
import org.understudy.war.persistence.Tracked;

class ReturnsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final AgentId JOHN = new AgentId("3");
  private static final AgentId MARY = new AgentId("12");
  private static final UUID DECISION = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private final Returns unit = new Returns();
  private final Conversation facts = ConversationFixture.reopened().owner(JOHN).build();

  @Test
  void shouldGiveBackOnlySomeAtATime_N6() {
    unit.gaveBack(JOHN, NOON);
    unit.gaveBack(JOHN, NOON.plusSeconds(60));

    assertThat(unit.mayGive(JOHN, 2, NOON.plusSeconds(120))).isFalse();
    assertThat(unit.mayGive(JOHN, 3, NOON.plusSeconds(120))).isTrue();
    assertThat(unit.mayGive(MARY, 1, NOON)).isTrue();
    assertThat(unit.mayGive(JOHN, 2, NOON.plus(Returns.PACE))).isTrue();
  }

  @Test
  void shouldLookAgainWhenTheNextOneMayGoBack_N6() {
    unit.follow(tracked(moved(null)));
    unit.gaveBack(JOHN, NOON);

    assertThat(unit.next(NOON.plusSeconds(1))).isEqualTo(NOON.plus(Returns.PACE));
    assertThat(new Returns().next(NOON)).isEqualTo(Instant.MAX);
  }

  @Test
  void shouldLookAgainWhenAQuestionIsOver_O6() {
    Instant over = NOON.plus(Duration.ofHours(1));
    unit.follow(tracked(moved(new Moved.Question(over, null))));

    assertThat(unit.next(NOON)).isEqualTo(over);
  }

  @Test
  void shouldKnowAnAnswerAlsoWhenNewerFactsComeBesideIt_O6() {
    Tracked asked = tracked(moved(new Moved.Question(NOON, null)));
    unit.follow(asked);
    unit.answered(Map.of(DECISION, true));
    unit.follow(asked);

    Moved.Question question = unit.of(JOHN).getFirst().moved().question();
    assertThat(question.back()).isTrue();
    assertThat(unit.takeAnswered()).containsExactly(DECISION);
    assertThat(unit.takeAnswered()).isEmpty();
  }

  @Test
  void shouldForgetWhatIsSettled_O6() {
    unit.follow(tracked(moved(null)));
    unit.follow(tracked(null));

    assertThat(unit.formerOwners()).isEmpty();
    assertThat(unit.of(JOHN)).isEmpty();
    assertThat(unit.find(facts.id())).isNull();
  }

  private Tracked tracked(@Nullable Moved moved) {
    return new Tracked(facts, 201L, null, DECISION, 1, null, moved, true);
  }

  private static Moved moved(Moved.@Nullable Question question) {
    return new Moved(
        JOHN, ConversationFixture.SUPPORT, MARY, ConversationFixture.SUPPORT, 210, null, question);
  }
}
