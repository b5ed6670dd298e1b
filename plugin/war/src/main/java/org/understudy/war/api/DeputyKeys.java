package org.understudy.war.api;

import java.util.Map;
import java.util.TreeMap;
import org.understudy.conversation.AgentId;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Keys of customers and organisations: the host's own, which nobody here can look up. */
final class DeputyKeys {

  private static final int LONGEST = 200;

  private DeputyKeys() {}

  /**
   * @throws Refused when no customer can have this key
   */
  static String checked(String key) {
    if (key.isBlank() || key.length() > LONGEST) {
      throw new Refused(
          ProblemType.NOT_FOUND, "A key has 1 to " + LONGEST + " characters: this is none.");
    }
    return key;
  }

  /** In the order of the keys. */
  static Map<String, AgentReference> named(Map<String, AgentId> agents, HostView host) {
    Map<String, AgentReference> named = new TreeMap<>();
    agents.forEach((key, agent) -> named.put(key, host.agent(agent)));
    return named;
  }
}
