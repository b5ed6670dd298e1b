package org.understudy.war.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.availability.StandIns.Line;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Deputies;

/** A7, B4, R9: whom the coverage check asks for one customer. */
class OwnPeopleTest {

  private static final AgentId ADA = new AgentId("3");
  private static final AgentId BEN = new AgentId("7");
  private static final AgentId CLEO = new AgentId("9");

  @Test
  void shouldFollowTheChainOfBackupsUntilItTurnsRound_A7_B4_R9() {
    Deputies deputies =
        new Deputies(
            CLEO,
            Map.of(ADA, BEN, BEN, ADA),
            Map.of("bob", CLEO),
            Map.of(),
            Map.of("anna", ADA, "bob", ADA),
            Map.of("acme", BEN));

    assertThat(OwnPeople.lines(deputies))
        .containsExactlyInAnyOrder(
            new Line("anna", List.of(ADA, BEN)),
            new Line("bob", List.of(ADA, CLEO)),
            new Line("acme", List.of(BEN, ADA)));
  }

  @Test
  void shouldNameTheOneAloneWhenNobodyStandsIn_A7_R9() {
    Deputies deputies =
        new Deputies(null, Map.of(), Map.of(), Map.of(), Map.of("anna", ADA), Map.of());

    assertThat(OwnPeople.lines(deputies)).containsExactly(new Line("anna", List.of(ADA)));
  }
}
