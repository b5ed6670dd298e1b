package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One message to Understudy.
 *
 * @param people how many of the given ones found room in it
 */
record HintMessage(byte[] body, int people) {

  /** Bytes; Understudy refuses more. */
  static final int LARGEST = 256 * 1024;

  private static final int ENVELOPE = 1024;

  /** As many of the people as fit, from the first on. */
  static HintMessage of(String realm, boolean everybody, List<Person> people) {
    StringBuilder list = new StringBuilder();
    int bytes = ENVELOPE;
    int count = 0;
    for (Person person : people) {
      String json = person.json().toString();
      bytes += json.getBytes(UTF_8).length + 1;
      if (bytes > LARGEST) {
        break;
      }
      list.append(count++ == 0 ? "" : ",").append(json);
    }
    ObjectNode head = JsonNodeFactory.instance.objectNode();
    head.put("Type", "people.changed").put("Realm", realm).put("Everyone", everybody ? 1 : 0);
    String open = head.toString();
    String text = open.substring(0, open.length() - 1) + ",\"People\":[" + list + "]}";
    return new HintMessage(text.getBytes(UTF_8), count);
  }
}
