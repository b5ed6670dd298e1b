package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Identity;
import org.understudy.war.persistence.KnownIdentity;

/** All that Keycloak has told of one user and that is kept (D2, N9). */
@Schema(name = "KeycloakUser")
record KeycloakUserRepresentation(
    @Schema(description = "Keycloak's key.", example = "5f0cb4a1-2a6e-4a0c-8a34-5d1c7a1f1d55")
        String id,
    @Schema(
            description = "Address of the realm; null when that was not kept yet.",
            example = "https://sso.example.org/realms/helpdesk")
        @Nullable String realm,
    @Schema(example = "john") String username,
    @Schema(example = "john@example.org") @Nullable String email,
    boolean emailVerified,
    @Schema(description = "False when the user was deleted.", example = "true") boolean exists,
    boolean enabled,
    @Schema(description = "Sessions that have not ended.", example = "2") int sessions,
    @Schema(description = "The newest activity in them; null without sessions.")
        @Nullable Instant lastAccess,
    @Schema(description = "When the last session ended; null while there is one.")
        @Nullable Instant signedOutAt,
    @Schema(description = "Paths.") List<String> groups,
    List<String> roles,
    @Schema(description = "Those that Keycloak was told to send.")
        Map<String, List<String>> attributes,
    @Schema(description = "Attributes that had their effects, as they were then.")
        Map<String, String> settled,
    @Schema(description = "What is wrong with an attribute; null for nothing.")
        @Nullable String finding,
    @Schema(description = "When it was so, by Keycloak's clock.") Instant asOf,
    @Schema(description = "When Keycloak last spoke of the user, give or take a day.")
        Instant heardAt) {

  static @Nullable KeycloakUserRepresentation of(@Nullable KnownIdentity known) {
    if (known == null) {
      return null;
    }
    Identity facts = known.facts();
    return new KeycloakUserRepresentation(
        facts.id(),
        known.realm(),
        facts.username(),
        facts.email(),
        facts.emailVerified(),
        facts.exists(),
        facts.enabled(),
        facts.sessions(),
        facts.lastAccess(),
        known.signedOutAt(),
        facts.groups().stream().sorted().toList(),
        facts.roles().stream().sorted().toList(),
        facts.attributes(),
        known.settled(),
        known.finding(),
        facts.asOf(),
        known.heardAt());
  }
}
