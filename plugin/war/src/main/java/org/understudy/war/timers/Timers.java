package org.understudy.war.timers;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.war.config.Database;
import org.understudy.war.config.Node;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.PlannedAbsence;
import org.understudy.war.threads.Threads;

/** What happens at a time. On one node at a time, and across restarts. */
@ApplicationScoped
public class Timers {

  /** Work for now is started at once, and the node that decides notices when some is due. */
  private static final Duration POLL = Duration.ofMinutes(1);

  /** Work of a node that died is taken over after about four of these; half an hour by default. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int MISSED_HEARTBEATS = 4;

  private static final Duration RETRY = Duration.ofSeconds(5);

  @Inject private Threads threads;

  @Inject private Database database;
  @Inject private AbsenceMirror mirror;
  @Inject private HistoryPace history;
  @Inject private Retention retention;
  @Inject private Agents agents;
  @Inject private Node node;
  @Inject private Clock clock;

  private final OneTimeTask<String> absence =
      Tasks.oneTime("absence", String.class)
          .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
          .execute((instance, context) -> mirror.bringUpToDate(new AgentId(instance.getData())));

  private volatile @Nullable Scheduler scheduler;
  private @Nullable ExecutorService workers;
  private @Nullable ExecutorService due;
  private @Nullable ScheduledExecutorService housekeeping;

  public synchronized void start() {
    // Threads of the server's own kind: work done in them needs transactions and injection.
    workers = Executors.newFixedThreadPool(3, threads);
    due = Executors.newSingleThreadExecutor(threads);
    housekeeping = Executors.newScheduledThreadPool(2, threads);
    RecurringTask<Void> forget =
        Tasks.recurring("retention", Schedules.daily(LocalTime.of(3, 17)))
            .execute((instance, context) -> retention.run());
    scheduler =
        Scheduler.create(database.pool(), absence)
            .startTasks(forget)
            .schedulerName(new SchedulerName.Fixed(node.name()))
            .threads(3)
            .alwaysPersistTimestampInUTC()
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .enableImmediateExecution()
            .executorService(workers)
            .dueExecutor(due)
            .housekeeperExecutor(housekeeping)
            .build();
    scheduler.start();
    history.start(housekeeping);
    agents.all().values().forEach(this::resume);
  }

  /** A node that died after storing an absence must not leave the host in the dark. */
  private void resume(AgentSettings agent) {
    Absence now = agent.status().absence();
    if (now != null || !agent.planned().isEmpty()) {
      mirror(agent.agent() + "/resumed", agent.agent(), clock.instant());
    }
    if (now != null) {
      follow(agent.agent() + "/" + agent.status().version(), agent.agent(), now);
    }
    agent.planned().forEach(plan -> follow(plan.id().toString(), plan.agent(), plan.absence()));
  }

  /** Whoever decides asks the database every few seconds anyway, also whether timers are due. */
  void stirred(@Observes Decider.Work work) {
    Scheduler running = scheduler;
    if (work instanceof Decider.Work.Stirred && running != null) {
      running.triggerCheckForDueExecutions();
    }
  }

  public synchronized void stop() {
    history.stop();
    if (scheduler != null) {
      scheduler.stop();
    }
    for (ExecutorService executor : new @Nullable ExecutorService[] {workers, due, housekeeping}) {
      if (executor != null) {
        executor.shutdownNow();
      }
    }
  }

  /** An agent's status was changed: shows it in the host now, and takes it back when it ends. */
  public void absenceChanged(AgentStatus changed) {
    String key = changed.agent() + "/" + changed.version();
    mirror(key + "/now", changed.agent(), clock.instant());
    if (changed.absence() != null) {
      follow(key, changed.agent(), changed.absence());
    }
  }

  /** An absence was planned: the host shows it when it is the next, when it begins, not after. */
  public void absencePlanned(PlannedAbsence plan) {
    mirror(plan.id() + "/now", plan.agent(), clock.instant());
    follow(plan.id().toString(), plan.agent(), plan.absence());
  }

  /** A planned absence was taken back. */
  public void absenceRemoved(AgentId agent, UUID plan) {
    mirror(plan + "/removed", agent, clock.instant());
  }

  /** Its start and its end, as far as they are still to come. */
  private void follow(String key, AgentId agent, Absence absence) {
    Instant now = clock.instant();
    if (absence.since().isAfter(now)) {
      mirror(key + "/start", agent, absence.since());
    }
    if (absence.until() != null && absence.until().isAfter(now)) {
      mirror(key + "/end", agent, absence.until());
    }
  }

  private synchronized void mirror(String key, AgentId agent, Instant at) {
    if (scheduler == null) {
      throw new IllegalStateException("The timers do not run yet.");
    }
    scheduler.scheduleIfNotExists(absence.instance(key, agent.value()), at);
  }
}
