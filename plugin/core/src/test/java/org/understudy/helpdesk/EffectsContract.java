package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change.Note;
import org.understudy.helpdesk.ChangeResult.Applied;
import org.understudy.helpdesk.ChangeResult.Overtaken;
import org.understudy.helpdesk.ChangeResult.Refused;

/** {@link Helpdesk#apply}: everything that {@link Effects} can do beside giving it to somebody. */
public interface EffectsContract extends HostContract {

  Note WELCOME = new Note("Welcome", "We are on it.");

  @Test
  default void shouldMoveItAndGiveItToSomebodyThereAtOnce() {
    ConversationId id = reopenedByCustomer();

    ChangeResult result =
        apply(id, Effects.NONE.movedTo(host().otherTeam()).givenTo(host().william()));

    assertThat(result).isInstanceOf(Applied.class);
    assertThat(facts(id).team()).isEqualTo(host().otherTeam());
    assertThat(facts(id).owner()).isEqualTo(host().william());
    assertThat(facts(id).locked()).isTrue();
    assertThat(facts(id).personChange()).isNull();
  }

  @Test
  default void shouldMoveItAndLeaveTheOwnerAlone() {
    ConversationId id = reopenedByCustomer();

    assertThat(apply(id, Effects.NONE.movedTo(host().otherTeam()))).isInstanceOf(Applied.class);
    assertThat(facts(id).team()).isEqualTo(host().otherTeam());
    assertThat(facts(id).owner()).isEqualTo(host().john());
  }

  @Test
  default void shouldRefuseATeamThatDoesNotExist() {
    ConversationId id = reopenedByCustomer();
    Conversation before = facts(id);

    ChangeResult result = apply(id, Effects.NONE.movedTo(new TeamId("999999")));

    assertThat(result).isInstanceOf(Refused.class);
    assertThat(facts(id)).isEqualTo(before);
  }

  @Test
  default void shouldLeaveItToNobody() {
    ConversationId id = reopenedByCustomer();
    apply(id, Effects.NONE.givenTo(host().william()));

    assertThat(apply(id, Effects.NONE.released())).isInstanceOf(Applied.class);
    assertThat(facts(id).owner()).isNull();
    assertThat(facts(id).locked()).isFalse();
  }

  @Test
  default void shouldUnassignAClosedOneAndLeaveItClosed_R8() {
    ConversationId id = closedByJohn();

    assertThat(apply(id, Effects.NONE.released())).isInstanceOf(Applied.class);
    assertThat(facts(id).owner()).isNull();
    assertThat(facts(id).state()).isEqualTo(State.CLOSED);
  }

  @Test
  default void shouldNotUnassignAClosedOneThatWasOpenedMeanwhile_R8() {
    ConversationId id = closedByJohn();
    Change change = change(id, Effects.NONE.released());
    host().customerWrites(id);

    assertThat(apply(change)).isInstanceOf(Overtaken.class);
    assertThat(facts(id).owner()).isEqualTo(host().john());
  }

  @Test
  default void shouldLetAColleagueJoinAndLeaveBesideTheOwner_B7() {
    ConversationId id = reopenedByCustomer();
    boolean locked = facts(id).locked();

    ChangeResult joined = apply(id, Effects.NONE.joinedBy(Set.of(host().william())));

    assertThat(joined).isInstanceOf(Applied.class);
    assertThat(host().watchers(id)).containsExactly(host().william());
    assertThat(facts(id).owner()).isEqualTo(host().john());
    assertThat(facts(id).locked()).isEqualTo(locked);
    assertThat(apply(id, Effects.NONE.leftBy(Set.of(host().william()))))
        .isInstanceOf(Applied.class);
    assertThat(host().watchers(id)).isEmpty();
  }

  @Test
  default void shouldLetSomebodyLeaveWhoNeverJoined_B7() {
    ConversationId id = reopenedByCustomer();

    assertThat(apply(id, Effects.NONE.leftBy(Set.of(host().william()))))
        .isInstanceOf(Applied.class);
  }

  @Test
  default void shouldWriteToTheCustomerOnce_R7() {
    ConversationId id = host().newConversation(host().team());
    Change change = change(id, Effects.NONE.givenTo(host().william()).withMessage(WELCOME));

    apply(change);
    apply(change);

    assertThat(host().messages(id)).singleElement().asString().endsWith("Welcome");
    assertThat(host().notes(id)).isEmpty();
    assertThat(facts(id).customerWaits()).isTrue();
  }

  @Test
  default void shouldLetABackupLeaveAndTellTheCustomerInOneChange_B7() {
    ConversationId id = reopenedByCustomer();
    apply(id, Effects.NONE.joinedBy(Set.of(host().william())));
    Change change = change(id, Effects.NONE.leftBy(Set.of(host().william())).withMessage(WELCOME));

    apply(change);
    apply(change);

    assertThat(host().watchers(id)).isEmpty();
    assertThat(host().messages(id)).singleElement().asString().endsWith("Welcome");
    assertThat(facts(id).owner()).isEqualTo(host().john());
  }

  @Test
  default void shouldNeverAnswerAMachine_R7() {
    ConversationId id = reopenedByCustomer();
    host().machineWrites(id);

    ChangeResult result = apply(id, Effects.NONE.givenTo(host().william()).withMessage(WELCOME));

    assertThat(result).isInstanceOf(Applied.class);
    assertThat(facts(id).owner()).isEqualTo(host().william());
    assertThat(host().messages(id)).isEmpty();
  }

  private ChangeResult apply(ConversationId id, Effects effects) {
    return apply(change(id, effects));
  }

  private ChangeResult apply(Change change) {
    return unit().apply(List.of(change)).getFirst();
  }

  private Change change(ConversationId id, Effects effects) {
    return Change.of(UUID.randomUUID().toString(), facts(id), effects);
  }
}
