package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.understudy.assignment.Question;

/** One narrowing question of a decision: who passed it, who did not, and why (N1). */
@Schema(name = "Question")
record QuestionRepresentation(
    @Schema(
            allowableValues = {
              "in-team",
              "not-excluded",
              "not-absent",
              "online",
              "has-skill",
              "has-capacity",
              "comes-next"
            },
            example = "not-absent")
        String question,
    @Schema(description = "Who fell out; the nearest ones when they are many.")
        List<Dropped> dropped,
    @Schema(
            description = "How many others fell out, or come later and were not asked any more.",
            example = "0")
        int more) {

  /** Somebody who fell out. */
  @Schema(name = "Dropped")
  record Dropped(
      AgentReference agent, @Schema(description = "Why.", example = "Absent.") String detail) {}

  static QuestionRepresentation of(Question question, Names names) {
    return new QuestionRepresentation(
        Words.of(question.kind()),
        question.dropped().stream()
            .map(dropped -> new Dropped(names.of(dropped.agent()), names.say(dropped.detail())))
            .toList(),
        question.more());
  }
}
