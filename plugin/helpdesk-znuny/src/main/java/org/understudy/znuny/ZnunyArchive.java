package org.understudy.znuny;

import java.time.Instant;
import org.understudy.helpdesk.Archive;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.helpdesk.PastPage;

/** Reads the past of Znuny by the operation of our add-on. */
final class ZnunyArchive implements Archive {

  private final ZnunyCalls calls;

  ZnunyArchive(ZnunyCalls calls) {
    this.calls = calls;
  }

  @Override
  public PastPage since(Instant since, long after, int limit) {
    try {
      String request =
          Json.write(new PastRow.Request(Math.max(0, since.getEpochSecond()), after, limit));
      return Json.as(PastRow.class, calls.call(Operation.PAST, request)).toPage(after);
    } catch (NotUnderstood e) {
      throw new HelpdeskUnavailable(
          "Znuny's answer to Past does not follow docs/protocol.md. " + e.getMessage(), e);
    }
  }
}
