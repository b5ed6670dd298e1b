package org.understudy.war.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.understudy.helpdesk.Archive;
import org.understudy.helpdesk.FindCustomers;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HintDoor;
import org.understudy.helpdesk.Intake;
import org.understudy.znuny.Znuny;

/** The one place that knows which host stands behind the port. */
@ApplicationScoped
public class Wiring {

  @Produces
  @Singleton
  Settings settings() {
    return Settings.from(System.getenv());
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Znuny znuny(Settings settings, Clock clock) {
    return Znuny.connect(settings.host(), clock);
  }

  @Produces
  @Singleton
  Helpdesk helpdesk(Znuny znuny) {
    return znuny.helpdesk();
  }

  @Produces
  @Singleton
  Archive archive(Znuny znuny) {
    return znuny.archive();
  }

  @Produces
  @Singleton
  FindCustomers customers(Znuny znuny) {
    return znuny.customers();
  }

  @Produces
  @Singleton
  Intake intake(Znuny znuny) {
    return znuny.intake();
  }

  @Produces
  @Singleton
  HintDoor hintDoor(Znuny znuny) {
    return znuny.hintDoor();
  }

  @Produces
  @Singleton
  Node node() {
    return Node.started();
  }
}
