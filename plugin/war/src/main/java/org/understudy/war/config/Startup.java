package org.understudy.war.config;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger.Level;
import org.understudy.war.decider.Decider;
import org.understudy.war.effects.EffectSender;
import org.understudy.war.pull.Answers;
import org.understudy.war.refresh.RefreshLoop;
import org.understudy.war.shadow.ShadowRun;
import org.understudy.war.threads.Threads;
import org.understudy.war.timers.Timers;
import org.understudy.war.webhook.WebhookSender;

/** Starts and stops everything in order; a wrong setting or an unreachable database stops it. */
@WebListener
public class Startup implements ServletContextListener {

  private static final System.Logger LOG = System.getLogger(Startup.class.getName());

  @Inject private Settings settings;
  @Inject private Node node;
  @Inject private Database database;
  @Inject private Threads threads;
  @Inject private EffectSender effects;
  @Inject private Decider decider;
  @Inject private Timers timers;
  @Inject private RefreshLoop refresh;
  @Inject private WebhookSender webhook;
  @Inject private ShadowRun shadow;
  @Inject private Answers answers;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    threads.start();
    database.migrate();
    effects.start();
    decider.start();
    answers.start();
    timers.start();
    refresh.start();
    webhook.start();
    shadow.start();
    LOG.log(Level.INFO, "Understudy runs as {0}: {1}", node.name(), settings);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    try {
      shadow.stop();
      webhook.stop();
      refresh.stop();
      timers.stop();
      decider.stop();
      answers.stop();
      effects.stop();
      threads.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
