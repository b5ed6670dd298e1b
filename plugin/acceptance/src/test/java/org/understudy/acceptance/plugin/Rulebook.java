package org.understudy.acceptance.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ordered rules, as an admin publishes them; the switches of teams stay as they are. Stories at
 * the same time set rules one after the other, as admins have to: all are one version.
 */
public final class Rulebook {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Rulebook() {}

  /** Lets these rules count, with nobody standing in. */
  public static JsonNode publish(List<Map<String, Object>> rules) {
    return publish(rules, Map.of());
  }

  /** Lets these rules and these backup settings count. */
  public static JsonNode publish(List<Map<String, Object>> rules, Map<String, Object> backup) {
    return publish(rules, backup, List.of());
  }

  /** Lets these rules count, with the sources that a wanted skill is taken from. */
  public static JsonNode publish(
      List<Map<String, Object>> rules,
      Map<String, Object> backup,
      List<Map<String, Object>> skills) {
    synchronized (Rulebook.class) {
      draft(rules, backup, skills).ok();
      return Api.post("rules/publish", Map.of("comment", "A story")).ok();
    }
  }

  /**
   * Backup settings with which customers of absent owners are asked each time.
   *
   * @param sharing {@code forward} or {@code group}
   * @param answerWithin like PT4H
   * @param unanswered {@code apply} or {@code wait}
   */
  public static Map<String, Object> asking(String sharing, String answerWithin, String unanswered) {
    Map<String, Object> backup = new HashMap<>();
    backup.put("awayMessages", true);
    backup.put("on", true);
    backup.put("sharing", sharing);
    backup.put("ask", "always");
    backup.put("answerWithin", answerWithin);
    backup.put("unanswered", unanswered);
    return backup;
  }

  /** Begins a draft anew. */
  public static Api.Answer draft(List<Map<String, Object>> rules, Map<String, Object> backup) {
    return draft(rules, backup, List.of());
  }

  private static Api.Answer draft(
      List<Map<String, Object>> rules,
      Map<String, Object> backup,
      List<Map<String, Object>> skills) {
    Api.delete("rules/draft");
    ObjectNode rulebook = Api.get("rules").ok().path("rulebook").deepCopy();
    rulebook.set("rules", MAPPER.valueToTree(rules));
    rulebook.set("backup", MAPPER.valueToTree(backup));
    rulebook.set("skills", MAPPER.valueToTree(skills));
    return Api.put("rules/draft", rulebook);
  }

  /** The customers of this organisation. */
  public static Map<String, Object> organisation(String key) {
    return Map.of("if", "fact", "fact", "organisation", "values", List.of(key));
  }

  /** Conversations of this team. */
  public static Map<String, Object> in(long team) {
    return Map.of("if", "team", "values", List.of(String.valueOf(team)));
  }

  public static Map<String, Object> toAgent(long agent) {
    return Map.of("do", "to-agent", "agent", String.valueOf(agent));
  }

  public static Map<String, Object> toTeam(long team) {
    return Map.of("do", "to-team", "team", String.valueOf(team));
  }

  public static Map<String, Object> toDedicated() {
    return Map.of("do", "to-dedicated");
  }

  /**
   * One rule; its id is its name.
   *
   * @param when conditions, all of which have to hold
   */
  public static Map<String, Object> rule(String id, Map<String, Object> then, Object... when) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    rule.put("name", id);
    rule.put("when", List.of(when));
    rule.put("then", then);
    return rule;
  }
}
