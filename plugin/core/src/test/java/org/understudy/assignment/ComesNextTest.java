package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.agent;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Question.Dropped;

/** The strategies (R5) and by which number the others lost. */
class ComesNextTest {

  @Test
  void shouldChooseTheOneWhoseTurnIsLongestAgo_R5() {
    Agent john = john().lastTurn(7).build();
    Agent william = william().lastTurn(5).build();

    ComesNext unit = ComesNext.among(List.of(john, william), Strategy.ROUND_ROBIN);

    assertThat(unit.chosen()).isEqualTo(william);
    assertThat(unit.dropped())
        .containsExactly(new Dropped(john.id(), "Last turn was 7, that of William was 5."));
  }

  @Test
  void shouldChooseTheOneWithTheFewestOpenConversationsThenByTurn_R5() {
    Agent john = john().open(2).lastTurn(1).build();
    Agent william = william().open(1).lastTurn(9).build();
    Agent mary = mary().open(1).lastTurn(8).build();

    ComesNext unit = ComesNext.among(List.of(john, william, mary), Strategy.LEAST_OPEN);

    assertThat(unit.chosen()).isEqualTo(mary);
    assertThat(unit.dropped())
        .extracting(Dropped::detail)
        .containsExactly(
            "Also 1 open conversations. Last turn was 9, that of Mary was 8.",
            "2 open conversations, Mary has 1.");
  }

  @Test
  void shouldChooseTheOneWhoHasBeenIdleLongestAndFirstWhoNeverHadWork_R5() {
    Agent john = john().idleSince(NOW.minusSeconds(600)).build();
    Agent william = william().idleSince(NOW.minusSeconds(900)).build();
    Agent mary = mary().build();

    assertThat(ComesNext.among(List.of(john, william), Strategy.LONGEST_IDLE).chosen())
        .isEqualTo(william);
    ComesNext unit = ComesNext.among(List.of(john, william, mary), Strategy.LONGEST_IDLE);

    assertThat(unit.chosen()).isEqualTo(mary);
    assertThat(unit.dropped())
        .extracting(Dropped::detail)
        .containsExactly(
            "Had new work at 2026-11-23 08:45 UTC, later than Mary.",
            "Had new work at 2026-11-23 08:50 UTC, later than Mary.");
  }

  @Test
  void shouldDecideTiesByTheSmallerIdAsANumber() {
    Agent two = agent("2", "Two").build();
    Agent ten = agent("10", "Ten").build();

    for (Strategy strategy : Strategy.values()) {
      ComesNext unit = ComesNext.among(List.of(ten, two), strategy);

      assertThat(unit.chosen()).isEqualTo(two);
      assertThat(unit.dropped().getFirst().detail())
          .endsWith("The same turn as Two (none), but later in the list.");
    }
  }

  @Test
  void shouldNameOnlyTheNearestAndCountTheOthers() {
    List<Agent> crowd =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> agent(Integer.toString(i), "Agent " + i).lastTurn(101 - i).build())
            .toList();

    ComesNext unit = ComesNext.among(crowd, Strategy.ROUND_ROBIN);

    assertThat(unit.chosen().lastTurn()).isEqualTo(1);
    assertThat(unit.dropped()).hasSize(20);
    assertThat(unit.dropped().getFirst().detail())
        .isEqualTo("Last turn was 2, that of Agent 100 was 1.");
    assertThat(unit.dropped().getLast().detail())
        .isEqualTo("Last turn was 21, that of Agent 100 was 1. 79 more come later.");
  }
}
