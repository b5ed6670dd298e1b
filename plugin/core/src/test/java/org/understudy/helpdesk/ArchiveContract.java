package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.Channel;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PastConversation;
import org.understudy.conversation.PastOpening;

/**
 * {@link Archive}: how conversations went. The host's people make the past, so the test looks at
 * what happened since it began; others may have made some, too.
 */
public interface ArchiveContract extends HostContract {

  Archive archive();

  @Test
  default void shouldTellHowAConversationWasOpenedClosedAndOpenedAgain_N3() {
    Instant begin = begin();
    ConversationId id = reopenedByCustomer();

    PastConversation past = past(begin, id);

    assertThat(past.createdAt()).isBetween(begin, Instant.now());
    assertThat(past.topic().subject()).isNotBlank();
    assertThat(past.openings())
        .extracting(PastOpening::kind)
        .containsExactly(Opening.Kind.CREATED, Opening.Kind.REOPENED);
    PastOpening first = past.openings().getFirst();
    assertThat(first.team()).isEqualTo(host().team());
    assertThat(first.ownerBefore()).isNull();
    assertThat(first.lastOwner()).isEqualTo(host().john());
    assertThat(first.channel()).isEqualTo(Channel.EMAIL);
    assertThat(first.writtenAt()).isNotNull();
    assertThat(first.closedAt()).isAfterOrEqualTo(first.at());
    PastOpening second = past.openings().getLast();
    assertThat(second.ownerBefore()).isEqualTo(host().john());
    assertThat(second.lastOwner()).isEqualTo(host().john());
    assertThat(second.at()).isAfterOrEqualTo(first.closedAt());
    assertThat(second.writtenAt()).isNotNull();
    assertThat(second.closedAt()).isNull();
  }

  @Test
  default void shouldKnowNoMessageWhenAnAgentOpenedItAgain_N3() {
    Instant begin = begin();
    ConversationId id = closedByJohn();
    host().reopenAs(host().william(), id);

    PastOpening again = past(begin, id).openings().getLast();

    assertThat(again.kind()).isEqualTo(Opening.Kind.REOPENED);
    assertThat(again.writtenAt()).isNull();
    assertThat(again.channel()).isNull();
    assertThat(again.ownerBefore()).isEqualTo(host().john());
  }

  @Test
  default void shouldTellWhereItWasOpenedThoughItWasMoved_N3() {
    Instant begin = begin();
    ConversationId id = host().newConversation(host().team());
    host().moveAs(host().john(), id, host().otherTeam());

    assertThat(past(begin, id).openings())
        .singleElement()
        .satisfies(opening -> assertThat(opening.team()).isEqualTo(host().team()))
        .satisfies(opening -> assertThat(opening.lastOwner()).isNull());
  }

  @Test
  default void shouldLeaveOutToWhatNothingHappenedSince_N3() {
    closedByJohn();

    PastPage page = archive().since(Instant.now().plus(Duration.ofHours(1)), 7, 500);

    assertThat(page).isEqualTo(new PastPage(7, false, List.of()));
  }

  @Test
  default void shouldTellAllOfItInPagesOfAnySize_N3() {
    Instant begin = begin();
    List<ConversationId> made =
        List.of(closedByJohn(), reopenedByCustomer(), host().newConversation(host().team()));

    List<PastConversation> one = all(begin, 1);

    // A real host has other people beside us, who go on.
    assertThat(one).extracting(PastConversation::id).doesNotHaveDuplicates();
    assertThat(only(made, one))
        .isEqualTo(only(made, all(begin, 500)))
        .extracting(PastConversation::id)
        .containsExactlyElementsOf(made);
  }

  /** Hosts may know seconds only. */
  private static Instant begin() {
    return Instant.ofEpochSecond(Instant.now().getEpochSecond());
  }

  private PastConversation past(Instant since, ConversationId id) {
    return all(since, 500).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<PastConversation> only(List<ConversationId> ids, List<PastConversation> all) {
    return all.stream().filter(each -> ids.contains(each.id())).toList();
  }

  private List<PastConversation> all(Instant since, int limit) {
    List<PastConversation> all = new ArrayList<>();
    long after = 0;
    boolean more = true;
    while (more) {
      PastPage page = archive().since(since, after, limit);
      assertThat(page.conversations()).hasSizeLessThanOrEqualTo(limit);
      assertThat(!page.more() || page.last() > after).isTrue();
      all.addAll(page.conversations());
      after = page.last();
      more = page.more();
    }
    return all;
  }
}
