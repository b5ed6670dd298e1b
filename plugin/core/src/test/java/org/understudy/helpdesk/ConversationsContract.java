package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PersonChange;
import org.understudy.conversation.State;
import org.understudy.conversation.Topic;

/** {@link Helpdesk#conversations}: the facts that decisions are made of. */
public interface ConversationsContract extends HostContract {

  @Test
  default void shouldTellOfANewConversation() {
    Conversation facts = facts(host().newConversation(host().team()));

    assertThat(facts.state()).isEqualTo(State.NEW);
    assertThat(facts.owner()).isNull();
    assertThat(facts.team()).isEqualTo(host().team());
    assertThat(facts.opening()).extracting(Opening::kind).isEqualTo(Opening.Kind.CREATED);
    assertThat(facts.customerWaits()).isTrue();
    assertThat(facts.personChange()).isNull();
  }

  @Test
  default void shouldTellWhatItIsAboutAndWhereTheCustomerWrote_R6() {
    Topic topic = facts(host().newConversation(host().team())).topic();

    assertThat(topic.subject()).isNotBlank();
    assertThat(topic.address()).isEqualTo(host().address(host().team()));
  }

  @Test
  default void shouldKnowNoAddressWhenNoPersonWroteSinceTheClosing_R6() {
    ConversationId id = closedByJohn();
    String closed = facts(id).topic().address();
    host().machineWrites(id);

    assertThat(closed).isNull();
    assertThat(facts(id).topic().address()).isNull();
  }

  @Test
  default void shouldTellEverythingThatAnAgentHasToDo_D3() {
    ConversationId closed = closedByJohn();
    ConversationId first = reopenedByCustomer();
    ConversationId second = reopenedByCustomer();
    host().postponeAs(host().john(), second);

    List<ConversationId> his =
        unit().ownedBy(host().john()).stream().map(Conversation::id).toList();

    assertThat(his).containsSubsequence(first, second).doesNotContain(closed);
  }

  @Test
  default void shouldKnowNeitherOpeningNorMessageWhileClosed() {
    Conversation facts = facts(closedByJohn());

    assertThat(facts.state()).isEqualTo(State.CLOSED);
    assertThat(facts.opening()).isNull();
    assertThat(facts.message()).isNull();
    assertThat(facts.owner()).isEqualTo(host().john());
  }

  @Test
  default void shouldTellThatACustomerReopenedIt_O1() {
    Conversation facts = facts(reopenedByCustomer());

    assertThat(facts.opening()).extracting(Opening::kind).isEqualTo(Opening.Kind.REOPENED);
    assertThat(facts.message()).extracting(CustomerMessage::channel).isEqualTo(Channel.EMAIL);
    assertThat(facts.customerWaits()).isTrue();
    assertThat(facts.owner()).isEqualTo(host().john());
    assertThat(facts.personChange()).isNull();
  }

  @Test
  default void shouldKeepTheOpeningWhateverComesAfterIt() {
    ConversationId id = reopenedByCustomer();
    Opening opening = facts(id).opening();

    host().customerWrites(id);
    host().takeAs(host().william(), id);
    host().postponeAs(host().william(), id);

    assertThat(facts(id).opening()).isEqualTo(opening);
    assertThat(facts(id).state()).isEqualTo(State.PENDING);
  }

  @Test
  default void shouldGiveEveryOpeningAnIdOfItsOwn() {
    ConversationId id = reopenedByCustomer();
    Opening first = Objects.requireNonNull(facts(id).opening());
    host().closeAs(host().john(), id);
    host().customerWrites(id);

    assertThat(facts(id).opening()).extracting(Opening::id).isNotEqualTo(first.id());
  }

  @Test
  default void shouldKnowNoMessageWhenAnAgentReopenedIt() {
    ConversationId id = closedByJohn();
    host().reopenAs(host().william(), id);

    assertThat(facts(id).opening()).extracting(Opening::kind).isEqualTo(Opening.Kind.REOPENED);
    assertThat(facts(id).message()).isNull();
  }

  @Test
  default void shouldTellAMachineFromAPerson_O3() {
    ConversationId id = closedByJohn();
    host().machineWrites(id);

    CustomerMessage message = Objects.requireNonNull(facts(id).message());

    assertThat(message.automatic()).isTrue();
    assertThat(message.automaticReason()).isNotBlank();
  }

  @Test
  default void shouldPreferThePersonsMessageToAMachines_O3() {
    ConversationId id = reopenedByCustomer();
    CustomerMessage byPerson = facts(id).message();
    host().machineWrites(id);

    assertThat(facts(id).message()).isEqualTo(byPerson);
  }

  @Test
  default void shouldTellWhoTookItSinceTheOpening_O4() {
    ConversationId id = reopenedByCustomer();
    host().takeAs(host().william(), id);

    PersonChange change = Objects.requireNonNull(facts(id).personChange());

    assertThat(change.by()).isEqualTo(host().william());
    assertThat(change.what()).isIn(PersonChange.What.OWNER, PersonChange.What.LOCK);
  }

  @Test
  default void shouldTellWhoTookItSinceTheClosing_R8() {
    ConversationId id = closedByJohn();
    PersonChange closing = facts(id).personChange();

    host().takeAs(host().william(), id);

    PersonChange change = Objects.requireNonNull(facts(id).personChange());
    assertThat(closing == null ? PersonChange.What.UNLOCK : closing.what())
        .as("closing it may unlock it")
        .isEqualTo(PersonChange.What.UNLOCK);
    assertThat(change.by()).isEqualTo(host().william());
    assertThat(change.what()).isIn(PersonChange.What.OWNER, PersonChange.What.LOCK);
  }

  @Test
  default void shouldTellWhoMovedItSinceTheOpening_O4() {
    ConversationId id = reopenedByCustomer();
    host().moveAs(host().william(), id, host().otherTeam());

    Conversation facts = facts(id);

    assertThat(facts.team()).isEqualTo(host().otherTeam());
    assertThat(facts.personChange())
        .extracting(PersonChange::what)
        .isEqualTo(PersonChange.What.TEAM);
  }

  @Test
  default void shouldAdvanceWithEveryChange() {
    ConversationId id = host().newConversation(host().team());
    long created = facts(id).asOf();
    host().customerWrites(id);
    long written = facts(id).asOf();
    host().takeAs(host().john(), id);

    assertThat(written).isGreaterThan(created);
    assertThat(facts(id).asOf()).isGreaterThan(written);
  }

  @Test
  default void shouldLeaveOutConversationsThatDoNotExist() {
    ConversationId known = host().newConversation(host().team());

    List<Conversation> found = unit().conversations(List.of(host().unknownConversation(), known));

    assertThat(found).extracting(Conversation::id).containsExactly(known);
  }
}
