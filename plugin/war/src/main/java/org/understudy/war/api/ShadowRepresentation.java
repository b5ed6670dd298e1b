package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Shadow;
import org.understudy.war.persistence.ShadowDifference;

/** A draft that runs beside the live rules, with what it would have done otherwise. */
@Schema(name = "Shadow")
record ShadowRepresentation(
    @Schema(description = "True while live decisions are compared.") boolean running,
    @Schema(description = "Version of the draft that was tried; null when none was.")
        @Nullable Integer draftVersion,
    @Nullable Instant begunAt,
    @Nullable String begunBy,
    @Schema(description = "Null while it runs.") @Nullable Instant endedAt,
    @Schema(description = "How many decisions both made.") long compared,
    @Schema(description = "How many of them ended otherwise.") long different,
    @Schema(description = "How many were left out because there were too many at once.")
        long skipped,
    @Schema(description = "The differences, the newest first.") List<Difference> items,
    @Schema(description = "Address of the next part; null at the end.") @Nullable String next)
    implements Representation {

  /** A decision that the draft would have made otherwise. */
  @Schema(name = "ShadowDifference")
  record Difference(
      long sequence,
      UUID decision,
      ConversationReference conversation,
      TeamReference team,
      Instant decidedAt,
      Ending live,
      Ending draft,
      @Schema(description = "Of the draft's decision.") String explanation) {}

  /** How it ended. */
  @Schema(name = "ShadowEnding")
  record Ending(
      @Schema(example = "assign") String outcome,
      @Schema(description = "Who got it; null for nobody.") @Nullable AgentReference agent,
      @Schema(description = "The rule that settled it; null for none.", example = "gold")
          @Nullable String rule) {}

  static ShadowRepresentation of(@Nullable Shadow shadow, Page<Difference> page) {
    return shadow == null
        ? new ShadowRepresentation(
            false, null, null, null, null, 0, 0, 0, page.items(), page.next())
        : new ShadowRepresentation(
            shadow.running(),
            shadow.draftVersion(),
            shadow.begunAt(),
            shadow.begunBy(),
            shadow.endedAt(),
            shadow.compared(),
            shadow.different(),
            shadow.skipped(),
            page.items(),
            page.next());
  }

  static Difference difference(ShadowDifference found, HostView host) {
    return new Difference(
        found.id(),
        found.decision(),
        new ConversationReference(found.conversation().value(), found.number()),
        host.team(found.team()),
        found.decidedAt(),
        ending(found.live(), host),
        ending(found.draft(), host),
        host.say(found.explanation()));
  }

  private static Ending ending(ShadowDifference.Ending ending, HostView host) {
    return new Ending(ending.outcome(), host.agentIfAny(ending.agent()), ending.rule());
  }
}
