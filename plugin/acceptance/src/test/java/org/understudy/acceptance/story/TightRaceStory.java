package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** O4 at its tightest: a person takes the conversation in the very moment in which we do. */
class TightRaceStory {

  /** The moments at which the person reaches for the conversation. */
  private static final List<Predicate<Conversation>> MOMENTS =
      List.of(
          conversation -> true,
          conversation -> conversation.now().stateType().equals("open"),
          conversation -> !Tickets.history(conversation.id(), 0, "FollowUp").isEmpty(),
          conversation -> !conversation.decisions().isEmpty());

  /** Between two looks; without it the person would take a processor from everybody else. */
  private static final long LOOK = 1_000_000;

  private static final Duration LONGEST = Duration.ofSeconds(120);

  private static Team team;

  @BeforeAll
  static void johnIsAway() {
    team = Team.of("John", "William", "Mary");
    // Mary acts as a person only.
    team.with(Rules.reassigning().excluding(team.agent("Mary").id()));
    team.agent("John").outOfOffice(3);
  }

  @RepeatedTest(value = 20, name = "O4: a person and Understudy at once, {currentRepetition} of 20")
  void shouldLetThePersonKeepWhatTheHelpdeskGaveHer(RepetitionInfo repetition) {
    Predicate<Conversation> moment =
        MOMENTS.get(repetition.getCurrentRepetition() % MOMENTS.size());
    Conversation conversation = team.closedBy(team.agent("John"));
    List<Worker> workers = Workers.several(2);

    CompletableFuture<Boolean> person =
        CompletableFuture.supplyAsync(() -> takes(workers.get(1), conversation, moment));
    conversation.answered(workers.get(0), conversation.mail());
    boolean taken = person.join();

    Patience.until("ticket " + conversation.number() + " is settled")
        .until(conversation::decisions, TightRaceStory::isSettled);
    Agent winner = team.agent(taken ? "Mary" : "William");
    assertThat(conversation.now().owner())
        .describedAs("taken by the person: %s; %s", taken, conversation.decisions())
        .isEqualTo(winner.id());
  }

  /** Looks all the time, so that next to nothing fits between the moment and the act. */
  private static boolean takes(
      Worker worker, Conversation conversation, Predicate<Conversation> moment) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!moment.test(conversation)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "The moment to take ticket " + conversation.number() + " never came: " + LONGEST);
      }
      LockSupport.parkNanos(LOOK);
    }
    return worker
        .does("take", "ticket", conversation.id(), "agent", team.agent("Mary").id())
        .path("taken")
        .asBoolean();
  }

  private static boolean isSettled(List<Decision> decisions) {
    return !decisions.isEmpty()
        && decisions.stream().noneMatch(decision -> decision.effect().equals("pending"));
  }
}
