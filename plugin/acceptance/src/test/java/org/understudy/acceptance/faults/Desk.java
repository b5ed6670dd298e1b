package org.understudy.acceptance.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;

/** A team whose John is away, and customers who answer his closed tickets all the time. */
final class Desk {

  /** Customers who write at the same time. */
  private static final int CUSTOMERS = 2;

  private final Team team = Team.of("John", "William", "Mary").with(Rules.reassigning());
  private final Agent john = team.agent("John");
  private final Map<String, Object> settings;
  private final List<Reopened> reopened = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param settings of the helpdesk that are different for these customers' requests
   */
  Desk(Map<String, Object> settings) {
    this.settings = settings;
    john.outOfOffice(3);
  }

  /** Hints are sent again one second after the server could not be reached, not ten. */
  static Desk impatient() {
    return new Desk(Map.of("Understudy::BreakerSeconds", 1));
  }

  /** The same, and hints are not given up by a busy machine: for what no sweep can find. */
  static Desk patient() {
    return new Desk(
        Map.of("Understudy::HintTimeoutMilliseconds", 5_000, "Understudy::BreakerSeconds", 1));
  }

  Agent john() {
    return john;
  }

  Team team() {
    return team;
  }

  /** Everything that was reopened so far. */
  List<Reopened> reopened() {
    return List.copyOf(reopened);
  }

  /** One customer answers one closed ticket. */
  Reopened answerOne() {
    return answerOne(Workers.one());
  }

  /** So many tickets, by several customers at once. */
  void answer(int count) {
    AtomicInteger left = new AtomicInteger(count);
    answerWhile(() -> left.getAndDecrement() > 0);
  }

  /** Goes on as long as asked for. */
  void answerWhile(BooleanSupplier more) {
    List<Thread> customers = new ArrayList<>();
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    for (Worker worker : Workers.several(CUSTOMERS)) {
      Thread customer =
          Thread.ofPlatform()
              .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
              .start(
                  () -> {
                    while (more.getAsBoolean()) {
                      answerOne(worker);
                    }
                  });
      customers.add(customer);
    }
    customers.forEach(Desk::await);
    if (!failures.isEmpty()) {
      throw new IllegalStateException("A customer could not write.", failures.getFirst());
    }
  }

  private Reopened answerOne(Worker worker) {
    long ticket = worker.does("closed", arguments()).path("ticket").asLong();
    Conversation conversation = new Conversation(ticket, Tickets.now(ticket).number(), team);
    Reopened one = new Reopened(conversation, Tickets.position(ticket));
    reopened.add(one);
    worker.does("mail", "raw", conversation.mail().raw(), "settings", settings);
    return one;
  }

  private @Nullable Object[] arguments() {
    return new @Nullable Object[] {
      "queue", team.queue(),
      "owner", john.id(),
      "customer", team.customer().login(),
      "settings", settings
    };
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while customers wrote.", e);
    }
  }
}
