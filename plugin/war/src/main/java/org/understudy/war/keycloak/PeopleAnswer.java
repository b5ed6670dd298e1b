package org.understudy.war.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Identity;

/** What Keycloak knows of those who were asked for. */
record PeopleAnswer(
    @Nullable String realm,
    @Nullable Long at,
    @Nullable List<PersonRow> people,
    @JsonProperty("MissingIDs") @Nullable List<String> missingIds) {

  /**
   * @throws NotUnderstood when it is about another realm, or not complete
   */
  List<Identity> checked(String wantedRealm) {
    if (!wantedRealm.equals(realm)) {
      throw new NotUnderstood("Keycloak answered for another realm.");
    }
    return Objects.requireNonNullElse(people, List.<PersonRow>of()).stream()
        .map(PersonRow::toIdentity)
        .toList();
  }

  Instant asOf() {
    if (at == null || at < 0) {
      throw new NotUnderstood("At is missing.");
    }
    return Instant.ofEpochMilli(at);
  }

  List<String> gone() {
    return Objects.requireNonNullElse(missingIds, List.of());
  }
}
