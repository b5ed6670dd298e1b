package org.understudy.war.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

class DecisionFilterTest {

  @Test
  void shouldAskForNothingButTheOrderWhenEverythingIsWanted() {
    DecisionFilter.Condition unit = DecisionFilter.ALL.below(4711);

    assertThat(unit.sql()).isEqualTo("seq < ?");
    assertThat(unit.values()).containsExactly(4711L);
  }

  @Test
  void shouldHaveAValueForEachQuestionMark() {
    Instant from = Instant.ofEpochMilli(1000);
    DecisionFilter.Condition unit =
        new DecisionFilter(
                new ConversationId("12"),
                new TeamId("5"),
                new AgentId("3"),
                "assign",
                "applied",
                from,
                from.plusMillis(1))
            .below(9);

    assertThat(unit.values())
        .containsExactly(9L, "12", "5", "3", "3", "assign", "applied", 1000L, 1001L);
    assertThat(unit.sql().chars().filter(letter -> letter == '?')).hasSize(unit.values().size());
  }

  @Test
  void shouldPutNoValueIntoTheStatementItself() {
    DecisionFilter.Condition unit =
        new DecisionFilter(null, null, null, "x' OR '1'='1", null, null, null).below(1);

    assertThat(unit.sql()).doesNotContain("OR");
  }
}
