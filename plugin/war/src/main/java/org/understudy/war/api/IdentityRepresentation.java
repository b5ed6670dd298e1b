package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.identity.Matching;
import org.understudy.war.persistence.Identity;
import org.understudy.war.persistence.KnownIdentity;

/** A user of Keycloak, and which agent he is (D2). */
@Schema(name = "Identity")
record IdentityRepresentation(
    @Schema(description = "Keycloak's key.", example = "5f0cb4a1-2a6e-4a0c-8a34-5d1c7a1f1d55")
        String id,
    @Schema(example = "john") String username,
    @Schema(example = "john@example.org") @Nullable String email,
    @Schema(description = "Keycloak has checked the address; only then it can match.")
        boolean emailVerified,
    @Schema(
            description =
                "matched: is an agent; unmatched: is none; doubled: others would be the"
                    + " same agent, so nobody is.",
            allowableValues = {"matched", "unmatched", "doubled"},
            example = "matched")
        String state,
    @Schema(description = "Which agent; null when none.") @Nullable AgentReference agent,
    @Schema(description = "False when the user was deleted.", example = "true") boolean exists,
    boolean enabled,
    @Schema(description = "Sessions that have not ended.", example = "2") int sessions,
    @Schema(description = "The newest activity in them; null without sessions.")
        @Nullable Instant lastAccess,
    @Schema(description = "When the last session ended; null while there is one.")
        @Nullable Instant signedOutAt,
    List<String> groups,
    @Schema(description = "What is wrong with an attribute; null for nothing.")
        @Nullable String finding,
    @Schema(description = "When it was so, by Keycloak's clock.") Instant asOf)
    implements Representation {

  static IdentityRepresentation of(KnownIdentity known, Matching matching, HostView host) {
    Identity facts = known.facts();
    boolean doubled = matching.isDoubled(facts);
    AgentReference agent = doubled ? null : matching.agent(facts).map(host::agent).orElse(null);
    return new IdentityRepresentation(
        facts.id(),
        facts.username(),
        facts.email(),
        facts.emailVerified(),
        doubled ? "doubled" : agent == null ? "unmatched" : "matched",
        agent,
        facts.exists(),
        facts.enabled(),
        facts.sessions(),
        facts.lastAccess(),
        known.signedOutAt(),
        facts.groups().stream().sorted().toList(),
        known.finding(),
        facts.asOf());
  }
}
