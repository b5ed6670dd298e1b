package org.understudy.znuny;

import org.understudy.helpdesk.FindCustomers;
import org.understudy.helpdesk.HelpdeskUnavailable;

/** Finds customers in Znuny by the operation of our add-on. */
final class ZnunyCustomers implements FindCustomers {

  private final ZnunyCalls calls;

  ZnunyCustomers(ZnunyCalls calls) {
    this.calls = calls;
  }

  @Override
  public Found like(String words, int limit) {
    try {
      String request = Json.write(new CustomersRow.Request(words, limit));
      return Json.as(CustomersRow.class, calls.call(Operation.CUSTOMERS, request)).found();
    } catch (NotUnderstood e) {
      throw new HelpdeskUnavailable(
          "Znuny's answer to Customers does not follow docs/protocol.md. " + e.getMessage(), e);
    }
  }
}
