package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;

/** {@link Helpdesk#changes}: what the sweep finds when hints were lost. */
public interface ChangesContract extends HostContract {

  int ENOUGH = 1000;

  @Test
  default void shouldNameWhatChangedAfterAPositionWithItsNewestChange() {
    ConversationId before = host().newConversation(host().team());
    long position = unit().directory("").asOf();
    ConversationId after = reopenedByCustomer();

    Changes changes = unit().changes(position, ENOUGH);

    assertThat(changes.newest()).containsEntry(after, facts(after).asOf());
    assertThat(changes.newest()).doesNotContainKey(before);
    assertThat(changes.more()).isFalse();
    assertThat(changes.last()).isGreaterThanOrEqualTo(facts(after).asOf());
  }

  @Test
  default void shouldFindNothingAfterTheLastPosition() {
    host().newConversation(host().team());
    Changes all = unit().changes(unit().directory("").asOf(), ENOUGH);

    Changes none = unit().changes(all.last(), ENOUGH);

    assertThat(none.newest()).isEmpty();
    assertThat(none.more()).isFalse();
  }

  @Test
  default void shouldFindEverythingPieceByPiece() {
    long position = unit().directory("").asOf();
    List<ConversationId> expected =
        List.of(closedByJohn(), host().newConversation(host().team()), reopenedByCustomer());
    Map<ConversationId, Long> found = new HashMap<>();

    Changes piece = unit().changes(position, 2);
    found.putAll(piece.newest());
    assertThat(piece.more()).isTrue();
    while (piece.more()) {
      assertThat(piece.last()).isGreaterThan(position);
      position = piece.last();
      piece = unit().changes(position, 2);
      found.putAll(piece.newest());
    }

    for (ConversationId id : expected) {
      assertThat(found).containsEntry(id, facts(id).asOf());
    }
  }

  @Test
  default void shouldNotNameWhatWeChangedOurselves() {
    ConversationId id = reopenedByCustomer();
    Conversation facts = facts(id);
    long position = unit().directory("").asOf();

    unit()
        .apply(
            List.of(
                Change.of(
                    UUID.randomUUID().toString(),
                    facts,
                    Effects.NONE
                        .givenTo(host().william())
                        .withNote(new Change.Note("Reassigned", "Because.")))));

    assertThat(facts(id).owner()).isEqualTo(host().william());
    assertThat(unit().changes(position, ENOUGH).newest()).doesNotContainKey(id);
  }
}
