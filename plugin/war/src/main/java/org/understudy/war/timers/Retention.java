package org.understudy.war.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Absences;
import org.understudy.war.persistence.AuditTrail;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.EndedSignIns;
import org.understudy.war.persistence.Handovers;
import org.understudy.war.persistence.Identities;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.Notices;
import org.understudy.war.persistence.OneMores;
import org.understudy.war.persistence.PullLine;
import org.understudy.war.persistence.PullRequests;
import org.understudy.war.persistence.ReturnChoices;
import org.understudy.war.persistence.Shadows;
import org.understudy.war.persistence.SimulationRuns;
import org.understudy.war.persistence.StatusHistory;
import org.understudy.war.persistence.UsedPasses;
import org.understudy.war.persistence.Webhooks;
import org.understudy.war.persistence.WebsiteStarts;

/** Deletes what is older than the retention, in small portions that hold nobody up. */
@ApplicationScoped
public class Retention {

  @Inject private Inbox inbox;
  @Inject private Decisions decisions;
  @Inject private Conversations conversations;
  @Inject private Absences absences;
  @Inject private Notices notices;
  @Inject private OneMores oneMores;
  @Inject private Handovers handovers;
  @Inject private ReturnChoices choices;
  @Inject private PullRequests requests;
  @Inject private PullLine line;
  @Inject private StatusHistory history;
  @Inject private SimulationRuns simulations;
  @Inject private Webhooks webhooks;
  @Inject private Shadows shadows;
  @Inject private Identities identities;
  @Inject private EndedSignIns signIns;
  @Inject private UsedPasses passes;
  @Inject private AuditTrail audit;
  @Inject private WebsiteStarts starts;
  @Inject private Settings settings;
  @Inject private Clock clock;

  void run() {
    Instant oldest = clock.instant().minus(settings.retention());
    repeat(inbox::forgetHandledBefore, oldest);
    repeat(decisions::forgetBefore, oldest);
    repeat(conversations::forget, oldest);
    repeat(absences::forgetBefore, oldest);
    repeat(notices::forgetBefore, oldest);
    repeat(oneMores::forgetBefore, oldest);
    repeat(choices::forgetBefore, oldest);
    repeat(handovers::forgetBefore, oldest);
    repeat(simulations::forgetBefore, oldest);
    repeat(webhooks::forgetBefore, oldest);
    repeat(shadows::forgetBefore, oldest);
    repeat(requests::forgetBefore, oldest);
    repeat(line::forgetBefore, oldest);
    repeat(identities::forgetBefore, oldest);
    repeat(audit::forgetBefore, oldest);
    repeat(signIns::forgetBefore, clock.instant().minus(EndedSignIns.KEPT));
    repeat(passes::forgetBefore, clock.instant().minus(UsedPasses.KEPT));
    repeat(starts::forgetBefore, clock.instant().minus(WebsiteStarts.KEPT));
    repeat(history::forgetBefore, clock.instant().minus(settings.statusHistory()));
  }

  private static void repeat(ToIntFunction<Instant> portion, Instant oldest) {
    int gone;
    do {
      gone = portion.applyAsInt(oldest);
    } while (gone > 0);
  }
}
