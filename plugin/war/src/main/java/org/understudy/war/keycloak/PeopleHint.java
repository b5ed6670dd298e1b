package org.understudy.war.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Identity;

/**
 * A message of Keycloak's listener.
 *
 * @param everyone true when everybody has to be read again soon
 */
public record PeopleHint(boolean everyone, List<Identity> people) {

  private static final int MOST = 50;

  /** The wire form. */
  private record Row(
      @Nullable String type,
      @Nullable String realm,
      @JsonProperty("Everyone") @Nullable Integer everyone,
      @Nullable List<PersonRow> people) {}

  /**
   * @param realm the only one that is listened to
   * @throws NotUnderstood when it does not follow docs/protocol-keycloak.md
   */
  public static PeopleHint read(byte[] body, String realm) {
    Row row = Wire.read(body, Row.class);
    if (!"people.changed".equals(row.type())) {
      throw new NotUnderstood("Type must be 'people.changed'.");
    }
    if (!realm.equals(row.realm())) {
      throw new NotUnderstood(
          "It is about another realm than the one of UNDERSTUDY_KEYCLOAK_URL. Switch the listener"
              + " off there.");
    }
    List<PersonRow> people = row.people() == null ? List.of() : row.people();
    if (people.size() > MOST) {
      throw new NotUnderstood("Send at most " + MOST + " people in one hint: split it.");
    }
    if (people.contains(null)) {
      throw new NotUnderstood("People must not hold null.");
    }
    boolean everyone = row.everyone() != null && row.everyone() == 1;
    return new PeopleHint(everyone, people.stream().map(PersonRow::toIdentity).toList());
  }
}
