package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.WhyNot;

/** Why an agent did not get a conversation. */
@Schema(name = "WhyNot")
record WhyNotRepresentation(
    AgentReference agent,
    @Schema(
            description =
                "What became of the agent: never-asked and facts-not-kept say that nothing more is"
                    + " known.",
            allowableValues = {
              "chosen",
              "dropped",
              "came-later",
              "never-asked",
              "not-among-them",
              "facts-not-kept",
              "nobody-was-looked-for"
            },
            example = "dropped")
        String verdict,
    @Schema(description = "For people.", example = "In Support: 3 of 3 open conversations.")
        String explanation,
    @Schema(description = "Each place where somebody was looked for, in the order asked.")
        List<Search> searches)
    implements Representation {

  /** One search, as far as it concerns the agent. */
  @Schema(name = "WhyNotSearch")
  record Search(
      @Schema(description = "Where it was looked.", example = "Support") String pool,
      @Schema(example = "dropped") String verdict,
      @Schema(description = "Null when the agent fell out at none.", example = "has-capacity")
          @Nullable String question,
      @Schema(example = "3 of 3 open conversations.") String detail) {}

  static WhyNotRepresentation of(AgentReference agent, WhyNot why, HostView host) {
    return new WhyNotRepresentation(
        agent,
        Words.of(why.verdict()),
        host.say(why.explanation()),
        why.searches().stream()
            .map(
                step ->
                    new Search(
                        step.pool(),
                        Words.of(step.verdict()),
                        step.question() == null ? null : Words.of(step.question()),
                        host.say(step.detail())))
            .toList());
  }
}
