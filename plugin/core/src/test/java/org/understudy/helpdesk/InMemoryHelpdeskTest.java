package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.ConversationId;

/** The host in memory keeps the same promises as a real one. */
class InMemoryHelpdeskTest implements HelpdeskContract, ArchiveContract, FindCustomersContract {

  private final InMemoryHelpdesk unit = new InMemoryHelpdesk(Clock.systemUTC());

  @Override
  public Helpdesk unit() {
    return unit;
  }

  @Override
  public Archive archive() {
    return unit.archive();
  }

  @Override
  public FindCustomers customers() {
    return new InMemoryCustomers();
  }

  @Override
  public FindCustomers.Customer knownCustomer() {
    return InMemoryCustomers.ANNA;
  }

  @Override
  public HostDriver host() {
    return unit.host();
  }

  @Test
  void shouldTellThatNothingGetsThroughUntilReconnected() {
    unit.cutOff();

    assertThatThrownBy(() -> unit.directory("")).isInstanceOf(HelpdeskUnavailable.class);
    assertThatThrownBy(() -> unit.archive().since(Instant.EPOCH, 0, 1))
        .isInstanceOf(HelpdeskUnavailable.class);
    unit.reconnect();

    assertThat(unit.directory("").directory()).isNotNull();
  }

  @Test
  void shouldHaveDoneTheWorkWhenOnlyTheAnswerWasLost() {
    ConversationId id = reopenedByCustomer();
    Change change = Change.of("d-1", facts(id), Effects.NONE.givenTo(host().william()));
    unit.loseNextAnswer();

    assertThatThrownBy(() -> unit.apply(List.of(change))).isInstanceOf(HelpdeskUnavailable.class);

    assertThat(facts(id).owner()).isEqualTo(host().william());
    assertThat(unit.apply(List.of(change)))
        .hasOnlyElementsOfType(ChangeResult.Applied.class)
        .hasSize(1);
  }
}
