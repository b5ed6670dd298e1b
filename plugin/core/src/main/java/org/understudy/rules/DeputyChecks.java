package org.understudy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.understudy.conversation.AgentId;
import org.understudy.wording.Phrase;

/** Looks for backups and dedicated agents who could never do anything (N4). */
public final class DeputyChecks {

  private DeputyChecks() {}

  /** Everything that was found; empty when all is well. */
  public static List<Finding> of(Deputies deputies, Staff staff) {
    List<Finding> findings = new ArrayList<>();
    if (deputies.byDefault() != null) {
      agent("backups.default", deputies.byDefault(), staff, findings);
    }
    Map<String, AgentId> agents = new TreeMap<>();
    deputies.ofAgent().forEach((agent, backup) -> agents.put(agent.value(), backup));
    all("backups.agents", agents, staff, findings);
    all("backups.customers", deputies.ofCustomer(), staff, findings);
    all("backups.organisations", deputies.ofOrganisation(), staff, findings);
    all("dedicated.customers", deputies.dedicated(), staff, findings);
    all("dedicated.organisations", deputies.dedicatedToOrganisation(), staff, findings);
    for (List<AgentId> loop : BackupLoops.in(deputies)) {
      String names = loop.stream().map(staff::name).collect(Collectors.joining(", "));
      findings.add(
          Finding.warning(
              null, "backups.agents[" + loop.getFirst() + "]", Phrase.of("finding.circle", names)));
    }
    return findings;
  }

  private static void all(
      String field, Map<String, AgentId> entries, Staff staff, List<Finding> findings) {
    new TreeMap<>(entries)
        .forEach((key, agent) -> agent(field + "[" + key + "]", agent, staff, findings));
  }

  private static void agent(String field, AgentId agent, Staff staff, List<Finding> findings) {
    Staff.Member member = staff.find(agent);
    if (member == null) {
      findings.add(Finding.warning(null, field, Phrase.of("finding.agent-is-gone", agent.value())));
    } else if (!member.enabled()) {
      findings.add(Finding.warning(null, field, Phrase.of("finding.disabled", member.name())));
    }
  }
}
