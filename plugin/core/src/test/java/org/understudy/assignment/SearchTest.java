package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.agent;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.assignment.SituationFixture.GRACE;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Question.Dropped;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.ConversationFixture;
import org.understudy.rules.Strategy;
import org.understudy.wording.English;
import org.understudy.wording.Phrase;

/** The strategies (R5) and by which number the others lost. */
class SearchTest {

  @Test
  void shouldChooseTheOneWhoseTurnIsLongestAgo_R5() {
    Agent john = john().lastTurn(7).build();
    Agent william = william().lastTurn(5).build();

    Attempt unit = among(List.of(john, william), Strategy.ROUND_ROBIN);

    assertThat(unit.winner()).isEqualTo(william);
    assertThat(later(unit).dropped())
        .containsExactly(new Dropped(john.id(), Phrase.of("later.turn", 7, "William", 5)));
  }

  @Test
  void shouldChooseTheOneWithTheFewestOpenConversationsThenByTurn_R5() {
    Agent john = john().open(2).lastTurn(1).build();
    Agent william = william().open(1).lastTurn(9).build();
    Agent mary = mary().open(1).lastTurn(8).build();

    Attempt unit = among(List.of(john, william, mary), Strategy.LEAST_OPEN);

    assertThat(unit.winner()).isEqualTo(mary);
    assertThat(later(unit).dropped())
        .extracting(dropped -> English.of(dropped.detail()))
        .containsExactly(
            "Also 1 open conversation. Last turn was 9, that of Mary was 8.",
            "2 open conversations, Mary has 1.");
  }

  @Test
  void shouldChooseTheOneWhoHasBeenIdleLongestAndFirstWhoNeverHadWork_R5() {
    Agent john = john().idleSince(NOW.minusSeconds(600)).build();
    Agent william = william().idleSince(NOW.minusSeconds(900)).build();
    Agent mary = mary().build();

    assertThat(among(List.of(john, william), Strategy.LONGEST_IDLE).winner()).isEqualTo(william);
    Attempt unit = among(List.of(john, william, mary), Strategy.LONGEST_IDLE);

    assertThat(unit.winner()).isEqualTo(mary);
    assertThat(later(unit).dropped())
        .extracting(dropped -> English.of(dropped.detail()))
        .containsExactly(
            "Had new work at Mon, 23 Nov, 08:45 UTC, later than Mary.",
            "Had new work at Mon, 23 Nov, 08:50 UTC, later than Mary.");
  }

  @Test
  void shouldDecideTiesByTheSmallerIdAsANumber() {
    Agent two = agent("2", "Two").build();
    Agent ten = agent("10", "Ten").build();

    for (Strategy strategy : Strategy.values()) {
      Attempt unit = among(List.of(ten, two), strategy);

      assertThat(unit.winner()).isEqualTo(two);
      assertThat(English.of(later(unit).dropped().getFirst().detail()))
          .endsWith("The same turn as Two (none), but later in the list.");
    }
  }

  @Test
  void shouldChooseTheOneWhoIsFurthestBehindHisShare_R5() {
    Agent john = john().share(20).build();
    Agent william = william().share(10).lastTurn(9).build();
    Agent mary = mary().share(10).lastTurn(8).build();

    Attempt unit = among(List.of(john, william, mary), Strategy.WEIGHTED_SHARE);

    assertThat(unit.winner()).isEqualTo(mary);
    assertThat(later(unit).dropped())
        .extracting(dropped -> English.of(dropped.detail()))
        .containsExactly(
            "As far with the own share as Mary. Last turn was 9, that of Mary was 8.",
            "Further ahead with the own share than Mary.");
  }

  @Test
  void shouldNameOnlyTheNearestAndCountTheOthers() {
    List<Agent> crowd =
        IntStream.rangeClosed(1, 2000)
            .mapToObj(i -> agent(Integer.toString(i), "Agent " + i).lastTurn(i).build())
            .toList();

    Attempt unit = among(crowd, Strategy.ROUND_ROBIN);

    assertThat(unit.pool().agents()).hasSize(30);
    assertThat(later(unit).dropped()).hasSize(29);
    assertThat(later(unit).more()).isEqualTo(1970);
  }

  @Test
  void shouldKeepAFewOfThoseWhoFellOutAndCountThemAll() {
    List<Agent> crowd =
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> agent(Integer.toString(i), "Agent " + i).absent(null).build())
            .toList();

    Attempt unit = among(crowd, Strategy.ROUND_ROBIN);

    assertThat(unit.winner()).isNull();
    assertThat(unit.pool().agents()).hasSize(30);
    assertThat(unit.total(Kind.NOT_ABSENT)).isEqualTo(500);
    assertThat(unit.questions().getLast().more()).isEqualTo(470);
  }

  @Test
  void shouldAskForEverySkill_W1() {
    Agent john = john().skills("german").build();
    Agent mary = mary().skills("german", "sap").lastTurn(9).build();
    Criteria needed =
        new Criteria(null, Set.of(), true, false, Set.of("german", "sap"), null, NOW, GRACE);

    Attempt unit = Search.in(pool(List.of(john, mary)), Strategy.ROUND_ROBIN, needed);

    assertThat(unit.winner()).isEqualTo(mary);
    assertThat(unit.isOnlyOne()).isTrue();
    assertThat(unit.questions())
        .filteredOn(question -> question.kind() == Kind.HAS_SKILL)
        .flatExtracting(Question::dropped)
        .containsExactly(new Dropped(john.id(), Phrase.of("dropped.skill", "sap")));
  }

  private static Attempt among(List<Agent> agents, Strategy strategy) {
    Criteria anybody = new Criteria(null, Set.of(), true, false, Set.of(), null, NOW, GRACE);
    return Search.in(pool(agents), strategy, anybody);
  }

  private static Pool pool(List<Agent> agents) {
    return FixedPool.of(ConversationFixture.SUPPORT, "Support", agents);
  }

  private static Question later(Attempt attempt) {
    return attempt.questions().getLast();
  }
}
