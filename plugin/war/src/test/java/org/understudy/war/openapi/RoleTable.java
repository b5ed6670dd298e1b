package org.understudy.war.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.understudy.war.openapi.Operations.Operation;

/** Who may call which operation, by its id. Written by hand, on purpose. */
public final class RoleTable {

  /** Settings of the installation. */
  private static final String ADMINS =
      """
      addWebsite findCustomers listAudit listParkedDeliveries publishRulebook readAuditEntry readWebhook removeCustomerBackup removeCustomerDedicated
      removeDefaultBackup removeDraft removeOrganisationBackup removeOrganisationDedicated
      removeWebhook resendDecisions restoreRulebookVersion switchShadow writeCustomerBackup writeCustomerDesign
      writeCustomerDedicated writeDefaultBackup writeDraft writeOrganisationBackup
      writeOrganisationDedicated writeRules writeTeamHours writeTeamPublicStatus writeTeamQueue
      writeTeamNotes writeWebhook writeWebsite writeWorkload
      """;

  /** To see everything, to help everybody, and to try. */
  private static final String SUPERVISORS =
      """
      beginHandover checkCoverage checkRulebook dryRun exportDecisions listBackups listDecisions
      listAgentsWithoutIdentity listDecisionsOfConversation listDedicated listIdentities
      listRulebookVersions listTemplates listWaiting listWebsites readWebsite
      readCustomerDesign previewAwayMessage previewHandover readDecision readDraft readDraftChanges readFairness readInstallation
      readHandover readRulebook readRulebookVersion readRules readShadow readSimulation readTeamHours
      readTeamNotes readTeamPublicStatus readTeamQueue readWhyNot readWorkload removeAgentBackup removeSimulation
      replayDecision startSimulation writeAgentBackup writeProfile
      """;

  /** What every agent needs of others. */
  private static final String ALL =
      """
      listAgents listTeams readMe readTeam
      """;

  /** An agent's own affairs. */
  private static final String OWN =
      """
      answerReturn askForExtra giveBack importCalendar listAbsences listAgentBackups
      listAgentChanges listAgentDecisions listAgentFacts listAgentHistory listAgentNotices
      listAgentRequests listAgentReturnChoices listReturns listWaitedFor planAbsence readAgentData readCalendar readExtra
      readOwnBackup readProfile readQueue readRequest readSideBar readStatus readToolbar
      removeAbsence removeCalendar removeOwnBackup takeNext withdrawExtra writeOwnBackup writeStatus
      """;

  private static final String PUBLIC =
      "readChoice choose readPublicStatus readWidgetStatus readWidgetChallenge readWidgetWaiting"
          + " beginConversation";

  private RoleTable() {}

  /** By the ids of operations. */
  public static Map<String, String> rules() {
    Map<String, String> rules = new HashMap<>();
    put(rules, ADMINS, "admin");
    put(rules, SUPERVISORS, "admin, supervisor");
    put(rules, ALL, "admin, agent, supervisor");
    put(rules, OWN, "admin, agent (own), supervisor");
    put(rules, PUBLIC, "public");
    return rules;
  }

  /** As the description of the API has it, in the words of the table. */
  public static String rule(Operation operation) {
    JsonNode roles = operation.described().path("x-roles");
    StringBuilder rule = new StringBuilder();
    for (Map.Entry<String, JsonNode> role : roles.properties()) {
      rule.append(rule.isEmpty() ? "" : ", ").append(role.getKey());
      rule.append(role.getValue().asText().equals("own") ? " (own)" : "");
    }
    return rule.isEmpty() ? "public" : rule.toString();
  }

  private static void put(Map<String, String> rules, String ids, String rule) {
    for (String id : ids.strip().split("\\s+")) {
      if (rules.put(id, rule) != null) {
        throw new AssertionError(id + " stands in two places.");
      }
    }
  }
}
