package org.understudy.znuny;

import java.time.Clock;
import org.understudy.helpdesk.Archive;
import org.understudy.helpdesk.FindCustomers;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HintDoor;
import org.understudy.helpdesk.Intake;
import org.understudy.signature.WebhookSignature;

/** One Znuny, ready to be asked and heard. */
public final class Znuny implements AutoCloseable {

  private final ZnunyCalls calls;
  private final Helpdesk helpdesk;
  private final Archive archive;
  private final FindCustomers customers;
  private final Intake intake;
  private final HintDoor hintDoor;

  private Znuny(ZnunySettings settings, Clock clock) {
    WebhookSignature signature = WebhookSignature.of(settings.secret(), settings.previousSecret());
    calls = new ZnunyCalls(settings, signature, clock);
    helpdesk = new ZnunyHelpdesk(calls);
    archive = new ZnunyArchive(calls);
    customers = new ZnunyCustomers(calls);
    intake = new ZnunyIntake(calls);
    hintDoor = new ZnunyHintDoor(signature, clock);
  }

  /** Opens no connection yet: a host that is down does not keep us from starting. */
  public static Znuny connect(ZnunySettings settings, Clock clock) {
    return new Znuny(settings, clock);
  }

  /** The calls, safe for use by several threads. */
  public Helpdesk helpdesk() {
    return helpdesk;
  }

  /** The past, safe for use by several threads. */
  public Archive archive() {
    return archive;
  }

  /** The customers, safe for use by several threads. */
  public FindCustomers customers() {
    return customers;
  }

  /** Begins conversations, safe for use by several threads. */
  public Intake intake() {
    return intake;
  }

  /** The door for what the host tells us, safe for use by several threads. */
  public HintDoor hintDoor() {
    return hintDoor;
  }

  /** Gives up calls that are still running and lets go of threads and connections. */
  @Override
  public void close() {
    calls.close();
  }
}
