package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.understudy.rules.Deputies;

/** Who looks after which customer; customer before organisation (R9). */
@Schema(name = "Dedicated")
record DeputyDedicatedRepresentation(
    @Schema(description = "By the helpdesk's key of the customer.")
        Map<String, AgentReference> customers,
    @Schema(description = "By the helpdesk's key of the organisation.")
        Map<String, AgentReference> organisations)
    implements Representation {

  static DeputyDedicatedRepresentation of(Deputies deputies, HostView host) {
    return new DeputyDedicatedRepresentation(
        DeputyKeys.named(deputies.dedicated(), host),
        DeputyKeys.named(deputies.dedicatedToOrganisation(), host));
  }
}
