package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A call as Understudy signs it. */
final class PeopleEnvelope {

  private PeopleEnvelope() {}

  /**
   * @param time seconds since 1970
   */
  static String of(Signature signature, long time, String payload) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("ID", "c-1").put("Timestamp", time).put("Payload", payload);
    json.put("Signature", signature.sign("c-1", time, payload.getBytes(UTF_8)));
    return json.toString();
  }
}
