package org.understudy.war.persistence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/**
 * What an agent is called in the audit, where he made a change and where one was made to him.
 *
 * @param login his name when he came from the helpdesk
 * @param inAddresses false when an address with his login would mean another agent's key
 * @param keycloak his name when he signed in with Keycloak, null when it is not known
 */
public record AuditNames(
    AgentId agent, String login, boolean inAddresses, @Nullable String keycloak) {

  /** The column has that much room. */
  private static final int LONGEST_ACTOR = 64;

  private static final String CHOICE = "{\"agent\":%s}";

  /** What the addresses of his own affairs have in them. */
  List<String> addresses() {
    String byKey = "agents/" + agent.value() + "/";
    return List.of(byKey, inAddresses ? "agents/" + login + "/" : byKey);
  }

  /** What is sent when he is chosen as backup or dedicated agent. */
  List<String> choices() {
    String byKey = CHOICE.formatted(Json.write(agent.value()));
    return List.of(byKey, inAddresses ? CHOICE.formatted(Json.write(login)) : byKey);
  }

  String helpdeskActor() {
    return shortened(login);
  }

  /** Empty, which nobody is called, when it is not known. */
  String keycloakActor() {
    return shortened(Objects.requireNonNullElse(keycloak, ""));
  }

  /**
   * Whether a change was made to him, whoever made it. What he changes of others is about them:
   * what he sent then may hold why they are absent.
   */
  public boolean isAbout(AuditEntry entry) {
    String subject = entry.subject() + "/";
    return addresses().stream().anyMatch(subject::contains)
        || (isChoice(subject) && choices().contains(Objects.requireNonNullElse(entry.body(), "")));
  }

  private static boolean isChoice(String subject) {
    return subject.startsWith("backups/") || subject.startsWith("dedicated/");
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_ACTOR ? name.substring(0, LONGEST_ACTOR) : name;
  }
}
