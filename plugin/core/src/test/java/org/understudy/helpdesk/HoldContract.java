package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.ChangeResult.Applied;

/** {@link Helpdesk#holdWaiting}: what waits is out of everyone's reach (C2). */
public interface HoldContract extends HostContract {

  @AfterEach
  default void holdNothing() {
    unit().holdWaiting(host().team(), false);
  }

  @Test
  default void shouldHoldWhatWaitsAndWhatComes_C2() {
    ConversationId there = host().newConversation(host().team());

    Holding held = unit().holdWaiting(host().team(), true);
    assertThat(held.refused()).isNull();
    assertThat(held.waiting()).contains(there);
    ConversationId comes = host().newConversation(host().team());

    for (ConversationId id : List.of(there, comes)) {
      assertThat(facts(id).held()).isTrue();
      assertThat(facts(id).team()).isEqualTo(host().team());
      assertThat(facts(id).personChange()).isNull();
      assertThat(host().canReach(host().william(), id)).isFalse();
    }
    assertThat(team().holds()).isTrue();
  }

  @Test
  default void shouldLeaveAloneWhatSomebodyOwnsOrWhatIsClosed_C2() {
    ConversationId owned = reopenedByCustomer();
    ConversationId closed = closedByJohn();
    unit().holdWaiting(host().team(), true);

    assertThat(facts(owned).held()).isFalse();
    assertThat(facts(closed).held()).isFalse();
    assertThat(host().canReach(host().john(), owned)).isTrue();
  }

  @Test
  default void shouldLetGoOfTheOneThatIsGivenToSomebody_C2() {
    unit().holdWaiting(host().team(), true);
    ConversationId id = host().newConversation(host().team());

    assertThat(apply(id, Effects.NONE.givenTo(host().william()))).isInstanceOf(Applied.class);

    assertThat(facts(id).held()).isFalse();
    assertThat(facts(id).team()).isEqualTo(host().team());
    assertThat(facts(id).owner()).isEqualTo(host().william());
    assertThat(facts(id).locked()).isTrue();
    assertThat(host().canReach(host().william(), id)).isTrue();
  }

  @Test
  default void shouldHoldAgainWhatIsGivenBack_C2() {
    unit().holdWaiting(host().team(), true);
    ConversationId id = host().newConversation(host().team());
    apply(id, Effects.NONE.givenTo(host().william()));

    assertThat(apply(id, Effects.NONE.released())).isInstanceOf(Applied.class);

    assertThat(facts(id).held()).isTrue();
    assertThat(host().canReach(host().william(), id)).isFalse();
  }

  @Test
  default void shouldHoldWhatIsMovedThereAndLetGoOfWhatIsMovedAway_C2() {
    unit().holdWaiting(host().team(), true);
    ConversationId there = host().newConversation(host().team());
    ConversationId elsewhere = host().newConversation(host().otherTeam());

    assertThat(apply(there, Effects.NONE.movedTo(host().otherTeam()))).isInstanceOf(Applied.class);
    assertThat(apply(elsewhere, Effects.NONE.movedTo(host().team()))).isInstanceOf(Applied.class);

    assertThat(facts(there).held()).isFalse();
    assertThat(host().canReach(host().william(), there)).isTrue();
    assertThat(facts(elsewhere).held()).isTrue();
    assertThat(facts(elsewhere).team()).isEqualTo(host().team());
  }

  @Test
  default void shouldBringEverythingBack_C2() {
    unit().holdWaiting(host().team(), true);
    ConversationId id = host().newConversation(host().team());

    assertThat(unit().holdWaiting(host().team(), false).refused()).isNull();

    assertThat(facts(id).held()).isFalse();
    assertThat(facts(id).team()).isEqualTo(host().team());
    assertThat(host().canReach(host().william(), id)).isTrue();
    assertThat(team().holds()).isFalse();
  }

  @Test
  default void shouldSayThatThereIsNoSuchTeam() {
    assertThat(unit().holdWaiting(new TeamId("999999"), true).refused()).isNotNull();
  }

  private ChangeResult apply(ConversationId id, Effects effects) {
    Change change = Change.of(UUID.randomUUID().toString(), facts(id), effects);
    return unit().apply(List.of(change)).getFirst();
  }

  private Directory.Team team() {
    return Objects.requireNonNull(unit().directory("").directory()).teams().stream()
        .filter(team -> team.id().equals(host().team()))
        .findFirst()
        .orElseThrow();
  }
}
