package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Who is to stand in, or to look after a customer. */
@Schema(name = "DeputyChoice")
record DeputyChoice(
    @Schema(
            description = "Id of the agent.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "7")
        @Nullable String agent)
    implements Representation {

  /**
   * @param owner for whom the agent is to stand in, null for no agent
   * @throws Refused when the host does not know the agent, or it is the owner himself
   */
  AgentId read(HostView host, @Nullable AgentId owner) {
    FieldReader fields = new FieldReader();
    AgentId chosen = new RuleFields(fields, host::knows, host::knows).agent("agent", agent);
    if (chosen != null && chosen.equals(owner)) {
      fields.wrong("agent", "Must be somebody else: nobody stands in for himself.");
    }
    fields.done(ProblemType.INVALID_SETTINGS, "This agent cannot be chosen.");
    if (chosen == null) {
      throw new IllegalStateException("A wrong agent was not refused.");
    }
    return chosen;
  }
}
