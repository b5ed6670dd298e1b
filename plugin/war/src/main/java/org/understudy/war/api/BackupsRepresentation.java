package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Deputies;
import org.understudy.rules.Finding;

/** Who stands in for whom; customer before organisation before agent before default (B4). */
@Schema(name = "Backups")
record BackupsRepresentation(
    @JsonProperty("default")
        @Schema(description = "B3: stands in for everybody who has no own backup.")
        @Nullable AgentReference byDefault,
    @Schema(description = "Own backups, by the id of the agent.")
        Map<String, AgentReference> agents,
    @Schema(description = "By the helpdesk's key of the customer.")
        Map<String, AgentReference> customers,
    @Schema(description = "By the helpdesk's key of the organisation.")
        Map<String, AgentReference> organisations,
    @Schema(description = "N4: circles, and backups who cannot work any more.")
        List<RuleFindingRepresentation> findings)
    implements Representation {

  static BackupsRepresentation of(Deputies deputies, List<Finding> findings, HostView host) {
    Map<String, AgentId> own = new HashMap<>();
    deputies.ofAgent().forEach((agent, backup) -> own.put(agent.value(), backup));
    return new BackupsRepresentation(
        host.agentIfAny(deputies.byDefault()),
        DeputyKeys.named(own, host),
        DeputyKeys.named(deputies.ofCustomer(), host),
        DeputyKeys.named(deputies.ofOrganisation(), host),
        RuleFindingRepresentation.of(findings, host));
  }
}
