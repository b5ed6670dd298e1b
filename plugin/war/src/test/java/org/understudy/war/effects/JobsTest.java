package org.understudy.war.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Effects;
import org.understudy.helpdesk.Expectation;

class JobsTest {

  private final Jobs jobs = new Jobs();

  @Test
  void aCustomerWhoComesDuringAHandoverIsServedNext() throws InterruptedException {
    jobs.add(many(100, true));
    List<Job> first = jobs.take(2);
    Job reopened = job(false);
    jobs.add(List.of(reopened));

    assertThat(first).as("a call that soon ends").hasSize(5);
    assertThat(jobs.take(2)).containsExactly(reopened);
    assertThat(jobs.take(2)).hasSize(5).allMatch(Job::patient);
  }

  @Test
  void manyCustomersShareACall() throws InterruptedException {
    jobs.add(many(100, false));

    assertThat(jobs.take(2)).hasSize(20);
  }

  @Test
  void oneThatFailedGoesAloneAndBeforeItsLike() throws InterruptedException {
    jobs.add(many(20, false));
    Job failed = jobs.take(2).getFirst().failed(0);
    jobs.putBack(List.of(failed));

    assertThat(jobs.take(2)).containsExactly(failed);
  }

  @Test
  void theSameDecisionIsQueuedOnce() throws InterruptedException {
    Job job = job(false);
    jobs.add(List.of(job, job));

    assertThat(jobs.take(1)).containsExactly(job);
    jobs.add(many(1, true));
    assertThat(jobs.take(1)).doesNotContain(job);
  }

  private static List<Job> many(int count, boolean patient) {
    return new ArrayList<>(
        Collections.nCopies(count, patient).stream().map(JobsTest::job).toList());
  }

  private static Job job(boolean patient) {
    UUID id = UUID.randomUUID();
    ConversationId conversation = new ConversationId("12");
    Change change =
        new Change(
            id.toString(),
            conversation,
            new Expectation(null, new TeamId("5"), 7, false),
            Effects.NONE);
    return new Job(id, conversation, change, patient, 0, 0);
  }
}
