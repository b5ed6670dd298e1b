package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.rules.TeamRules;

/** The rules of one team. In a request, whatever is left out takes its default. */
@Schema(name = "Rules")
record RulesRepresentation(
    @Schema(
            description =
                "C1: normal - agents pick; automatic (R1) - new conversations get an owner;"
                    + " availability - they wait unseen, and agents take the next one.",
            defaultValue = "normal",
            example = "automatic")
        @Nullable ModeName mode,
    @Schema(
            description = "R2: ids of agents who are never chosen automatically.",
            example = "[\"3\"]")
        @Nullable List<String> excluded,
    @Schema(
            description = "R3: also assign to agents who are not available.",
            defaultValue = "false",
            example = "false")
        @Nullable Boolean assignUnavailable,
    @Schema(
            description = "R4: reassign closed conversations when their agent is not available.",
            defaultValue = "false",
            example = "true")
        @Nullable Boolean reassignClosed,
    @Schema(
            description = "R5: how one is chosen among those who can.",
            defaultValue = "round-robin",
            example = "round-robin")
        @Nullable StrategyName strategy,
    @Schema(
            description = "A3: only agents who are online count as available.",
            defaultValue = "false",
            example = "false")
        @Nullable Boolean onlineOnly,
    @Schema(
            description = "A5: most open conversations per agent; null for no limit.",
            minimum = "1",
            example = "8")
        @Nullable Integer capacity,
    @Schema(
            description = "O5: leads are permanent, an owner is never replaced.",
            defaultValue = "false",
            example = "false")
        @Nullable Boolean neverMove,
    @Schema(
            description = "O2: an owner who is back within this time keeps the conversation.",
            type = "string",
            format = "duration",
            defaultValue = "PT0S",
            example = "PT4H")
        @Nullable String keepWhenBackWithin,
    @Schema(
            description =
                "R5: by agent id, how much of the work a member gets beside others when the"
                    + " strategy is weighted-share; from 1 to 100, 1 for who is not named.",
            example = "{\"7\": 2}")
        @Nullable Map<String, Integer> weights,
    @Schema(
            description =
                "R8: what becomes of the owner when a conversation is closed; unassign: when the"
                    + " customer writes again, it is like a new one. Not with neverMove.",
            defaultValue = "keep",
            example = "keep")
        @Nullable WhenClosedName whenClosed,
    @Schema(
            description =
                "O6: what was taken from an absent owner, when he is back; give-back: unless the"
                    + " customer was answered meanwhile; ask: the two decide. Counts for what is"
                    + " taken from now on.",
            defaultValue = "keep",
            example = "give-back")
        @Nullable WhenBackName whenBack,
    @Schema(
            description = "N6: so many go back to one agent within ten minutes at most.",
            minimum = "1",
            defaultValue = "3",
            example = "3")
        @Nullable Integer backAtOnce,
    @Schema(
            description = "O6: how long the two are asked; then the new owner keeps it.",
            type = "string",
            format = "duration",
            defaultValue = "PT24H",
            example = "PT4H")
        @Nullable String askFor,
    @Schema(
            description =
                "D3: what an agent who is disabled still has; automatic: it goes to"
                    + " others by itself.",
            defaultValue = "preview",
            example = "preview")
        @Nullable WhenDisabledName whenDisabled)
    implements Representation {

  static RulesRepresentation of(TeamRules rules) {
    return new RulesRepresentation(
        ModeName.of(rules.mode()),
        rules.excluded().stream().sorted().map(AgentId::value).toList(),
        rules.assignUnavailable(),
        rules.reassignClosed(),
        StrategyName.of(rules.strategy()),
        rules.onlineOnly(),
        rules.capacity(),
        rules.neverMove(),
        rules.keepWhenBackWithin().toString(),
        weights(rules),
        WhenClosedName.of(rules.lifecycle().whenClosed()),
        WhenBackName.of(rules.lifecycle().whenBack()),
        rules.lifecycle().backAtOnce(),
        rules.lifecycle().askFor().toString(),
        WhenDisabledName.of(rules.lifecycle().whenDisabled()));
  }

  /** The same with every default filled in; only the capacity may still be missing. */
  RulesRepresentation filled() {
    RulesRepresentation off = of(TeamRules.OFF);
    return new RulesRepresentation(
        Objects.requireNonNullElse(mode, off.mode),
        Objects.requireNonNullElse(excluded, List.of()),
        Objects.requireNonNullElse(assignUnavailable, off.assignUnavailable),
        Objects.requireNonNullElse(reassignClosed, off.reassignClosed),
        Objects.requireNonNullElse(strategy, off.strategy),
        Objects.requireNonNullElse(onlineOnly, off.onlineOnly),
        capacity,
        Objects.requireNonNullElse(neverMove, off.neverMove),
        Objects.requireNonNullElse(keepWhenBackWithin, off.keepWhenBackWithin),
        Objects.requireNonNullElse(weights, Map.of()),
        Objects.requireNonNullElse(whenClosed, off.whenClosed),
        Objects.requireNonNullElse(whenBack, off.whenBack),
        Objects.requireNonNullElse(backAtOnce, off.backAtOnce),
        Objects.requireNonNullElse(askFor, off.askFor),
        Objects.requireNonNullElse(whenDisabled, off.whenDisabled));
  }

  private static Map<String, Integer> weights(TeamRules rules) {
    Map<String, Integer> weights = new TreeMap<>();
    rules.weights().forEach((agent, weight) -> weights.put(agent.value(), weight));
    return weights;
  }
}
