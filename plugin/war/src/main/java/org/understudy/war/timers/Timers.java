package org.understudy.war.timers;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.PlannedAbsence;
import org.understudy.war.refresh.Refresh;

/** What happens at a time. On one node at a time, and across restarts. */
@ApplicationScoped
public class Timers {

  /** Work for now is started at once; this is for work of other nodes and of earlier runs. */
  private static final Duration POLL = Duration.ofSeconds(2);

  private static final Duration HISTORY_EVERY = Duration.ofSeconds(15);

  private static final Duration RETRY = Duration.ofSeconds(5);

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory threads;

  @Inject private Database database;
  @Inject private Settings settings;
  @Inject private Refresh refresh;
  @Inject private AbsenceMirror mirror;
  @Inject private HistoryKeeper history;
  @Inject private Retention retention;
  @Inject private Agents agents;
  @Inject private Node node;
  @Inject private Clock clock;

  private final OneTimeTask<String> absence =
      Tasks.oneTime("absence", String.class)
          .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
          .execute((instance, context) -> mirror.bringUpToDate(new AgentId(instance.getData())));

  private @Nullable Scheduler scheduler;
  private @Nullable ExecutorService workers;
  private @Nullable ExecutorService due;
  private @Nullable ScheduledExecutorService housekeeping;

  public synchronized void start() {
    // Threads of the server's own kind: work done in them needs transactions and injection.
    workers = Executors.newFixedThreadPool(3, threads);
    due = Executors.newSingleThreadExecutor(threads);
    housekeeping = Executors.newScheduledThreadPool(2, threads);
    RecurringTask<Void> read =
        Tasks.recurring("refresh", FixedDelay.of(settings.refreshEvery()))
            .execute((instance, context) -> refresh.run());
    RecurringTask<Void> remember =
        Tasks.recurring("status-history", FixedDelay.of(HISTORY_EVERY))
            .execute((instance, context) -> history.run());
    RecurringTask<Void> forget =
        Tasks.recurring("retention", Schedules.daily(LocalTime.of(3, 17)))
            .execute((instance, context) -> retention.run());
    scheduler =
        Scheduler.create(database.pool(), absence)
            .startTasks(read, remember, forget)
            .schedulerName(new SchedulerName.Fixed(node.name()))
            .threads(3)
            .alwaysPersistTimestampInUTC()
            .pollingInterval(POLL)
            .enableImmediateExecution()
            .executorService(workers)
            .dueExecutor(due)
            .housekeeperExecutor(housekeeping)
            .build();
    scheduler.start();
    // A node that died between storing a status and its timers must not leave the host in the dark.
    for (AgentSettings agent : agents.all().values()) {
      if (agent.status().absence() != null) {
        absenceChanged(agent.status());
      }
      agent.planned().forEach(this::absencePlanned);
    }
  }

  public synchronized void stop() {
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
    Absence away = changed.absence();
    if (away != null && away.until() != null) {
      mirror(key + "/end", changed.agent(), away.until());
    }
  }

  /** An absence was planned: the host shows it when it is the next, when it begins, not after. */
  public void absencePlanned(PlannedAbsence plan) {
    Absence away = plan.absence();
    mirror(plan.id() + "/now", plan.agent(), clock.instant());
    mirror(plan.id() + "/start", plan.agent(), away.since());
    if (away.until() != null) {
      mirror(plan.id() + "/end", plan.agent(), away.until());
    }
  }

  /** A planned absence was taken back. */
  public void absenceRemoved(AgentId agent, UUID plan) {
    mirror(plan + "/removed", agent, clock.instant());
  }

  private synchronized void mirror(String key, AgentId agent, Instant at) {
    if (scheduler == null) {
      throw new IllegalStateException("The timers do not run yet.");
    }
    scheduler.scheduleIfNotExists(absence.instance(key, agent.value()), at);
  }
}
