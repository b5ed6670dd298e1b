package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.ChangeResult.Applied;
import org.understudy.helpdesk.ChangeResult.Overtaken;
import org.understudy.helpdesk.ChangeResult.Refused;

/** {@link Helpdesk#apply}: compare and set, once per id; a person always wins (O4). */
public interface ApplyContract extends HostContract {

  @Test
  default void shouldGiveTheConversationToTheNewOwnerLockedAndWithANote_O1() {
    ConversationId id = reopenedByCustomer();

    ChangeResult result = apply(toWilliam(id));

    assertThat(result).isInstanceOf(Applied.class);
    assertThat(facts(id).owner()).isEqualTo(host().william());
    assertThat(facts(id).locked()).isTrue();
    assertThat(host().notes(id)).containsExactly("Reassigned to William");
  }

  @Test
  default void shouldGiveAConversationThatNobodyOwns_R1() {
    ConversationId id = host().newConversation(host().team());

    assertThat(apply(toWilliam(id))).isInstanceOf(Applied.class);
    assertThat(facts(id).owner()).isEqualTo(host().william());
  }

  @Test
  default void shouldWriteNoNoteWhenNoneIsGiven() {
    ConversationId id = reopenedByCustomer();

    assertThat(apply(change(facts(id), host().william(), null))).isInstanceOf(Applied.class);
    assertThat(host().notes(id)).isEmpty();
  }

  @Test
  default void shouldMakeTheSameChangeOnlyOnce() {
    ConversationId id = reopenedByCustomer();
    Change change = toWilliam(id);
    ChangeResult first = apply(change);

    ChangeResult second = apply(change);

    assertThat(first).isInstanceOf(Applied.class);
    assertThat(second).isInstanceOf(Applied.class);
    assertThat(host().notes(id)).hasSize(1);
  }

  @Test
  default void shouldNotRepeatAChangeOverWhatAPersonDidSince_O4() {
    ConversationId id = reopenedByCustomer();
    Change change = toWilliam(id);
    apply(change);
    host().takeAs(host().john(), id);

    ChangeResult again = apply(change);

    assertThat(again).isInstanceOf(Applied.class);
    assertThat(facts(id).owner()).isEqualTo(host().john());
  }

  @Test
  default void shouldBeOvertakenByAPersonWhoTookIt_O4() {
    shouldBeOvertaken(id -> host().takeAs(host().william(), id));
  }

  @Test
  default void shouldBeOvertakenByTheOwnerWhoLocksIt_O4() {
    shouldBeOvertaken(id -> host().lockAs(host().john(), id));
  }

  @Test
  default void shouldBeOvertakenByAPersonWhoMovedIt_O4() {
    shouldBeOvertaken(id -> host().moveAs(host().william(), id, host().otherTeam()));
  }

  @Test
  default void shouldBeOvertakenByAPersonWhoClosedIt_O4() {
    shouldBeOvertaken(id -> host().closeAs(host().william(), id));
  }

  @Test
  default void shouldBeOvertakenByAPersonWhoAnsweredIt_O4_O6() {
    shouldBeOvertaken(id -> host().answerAs(host().william(), id));
  }

  @Test
  default void shouldNotBeOvertakenByAnotherMessageOfTheCustomer() {
    ConversationId id = reopenedByCustomer();
    Change change = toWilliam(id);
    host().customerWrites(id);

    assertThat(apply(change)).isInstanceOf(Applied.class);
  }

  @Test
  default void shouldRefuseAConversationThatDoesNotExist() {
    Change known = toWilliam(reopenedByCustomer());
    Change unknown =
        new Change(known.id(), host().unknownConversation(), known.expected(), known.effects());

    assertThat(apply(unknown))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.present()).isNull());
  }

  @Test
  default void shouldRefuseAnOwnerWhoMayNotOwnInTheTeam() {
    ConversationId id = reopenedByCustomer();
    Conversation before = facts(id);

    ChangeResult result = apply(change(before, host().stranger(), null));

    assertThat(result)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.present()).isEqualTo(before));
    assertThat(facts(id)).isEqualTo(before);
  }

  @Test
  default void shouldJudgeEachOfSeveralChangesForItself() {
    Change overtaken = toWilliam(reopenedByCustomer());
    Change fine = toWilliam(reopenedByCustomer());
    host().closeAs(host().john(), overtaken.conversation());

    List<ChangeResult> results = unit().apply(List.of(overtaken, fine));

    assertThat(results).hasSize(2);
    assertThat(results.getFirst()).isInstanceOf(Overtaken.class);
    assertThat(results.getLast()).isInstanceOf(Applied.class);
  }

  private void shouldBeOvertaken(Consumer<ConversationId> byPerson) {
    ConversationId id = reopenedByCustomer();
    Change change = toWilliam(id);
    byPerson.accept(id);
    Conversation after = facts(id);

    ChangeResult result = apply(change);

    assertThat(result)
        .isInstanceOfSatisfying(
            Overtaken.class,
            overtaken -> {
              assertThat(overtaken.reason()).isNotBlank();
              assertThat(overtaken.present()).isEqualTo(after);
            });
    assertThat(facts(id)).isEqualTo(after);
    assertThat(host().notes(id)).isEmpty();
  }

  private ChangeResult apply(Change change) {
    return unit().apply(List.of(change)).getFirst();
  }

  private Change toWilliam(ConversationId id) {
    return change(
        facts(id), host().william(), new Change.Note("Reassigned to William", "Because."));
  }

  private static Change change(Conversation seen, AgentId newOwner, Change.@Nullable Note note) {
    return Change.of(
        UUID.randomUUID().toString(), seen, Effects.NONE.givenTo(newOwner).withNote(note));
  }
}
