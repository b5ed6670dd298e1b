package org.understudy.znuny;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Facts as JSON: those of docs/protocol.md, changed as a test needs them. */
final class FactsFixture {

  private FactsFixture() {}

  static String facts() {
    return facts(json -> {});
  }

  static String facts(long ticketId) {
    return facts(json -> json.put("TicketID", ticketId));
  }

  static String facts(Consumer<ObjectNode> change) {
    ObjectNode json = ProtocolDoc.facts();
    change.accept(json);
    return json.toString();
  }

  static FactsRow row(Consumer<ObjectNode> change) {
    return Json.as(FactsRow.class, ProtocolDoc.json(facts(change)));
  }
}
