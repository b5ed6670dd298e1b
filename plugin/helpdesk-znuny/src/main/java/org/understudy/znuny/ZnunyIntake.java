package org.understudy.znuny;

import org.understudy.helpdesk.Enquiry;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.helpdesk.Intake;

/** Begins tickets in Znuny by the operation of our add-on. */
final class ZnunyIntake implements Intake {

  private final ZnunyCalls calls;

  ZnunyIntake(ZnunyCalls calls) {
    this.calls = calls;
  }

  @Override
  public Started start(Enquiry enquiry) {
    try {
      String request = Json.write(StartRow.Request.of(enquiry));
      return Json.as(StartRow.class, calls.call(Operation.START, request)).started();
    } catch (NotUnderstood e) {
      throw new HelpdeskUnavailable(
          "Znuny's answer to Start does not follow docs/protocol.md. " + e.getMessage(), e);
    }
  }
}
