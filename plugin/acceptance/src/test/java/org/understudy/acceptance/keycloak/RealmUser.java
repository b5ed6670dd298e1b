package org.understudy.acceptance.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.scene.Agent;

/** A user of the realm who is an agent of a story. */
public record RealmUser(Realm realm, String id, Agent agent) {

  /** One more session. */
  public void signIn() {
    token();
  }

  /** One more session, and the access token that an application of the stories gets for it. */
  public String token() {
    return realm.signIn(agent);
  }

  /** A role of the realm. */
  public void gets(String role) {
    realm.change("POST", path() + "/role-mappings/realm", List.of(realm.read("roles/" + role)));
  }

  /** An admin ends all his sessions. */
  public void signedOutByAdmin() {
    realm.change("POST", path() + "/logout", null);
  }

  public void enabled(boolean enabled) {
    ObjectNode user = (ObjectNode) realm.read(path());
    realm.change("PUT", path(), user.put("enabled", enabled));
  }

  public void deleted() {
    realm.change("DELETE", path(), null);
  }

  /**
   * @param value null takes it away
   */
  public void attribute(String name, @Nullable String value) {
    ObjectNode user = (ObjectNode) realm.read(path());
    ObjectNode attributes = user.withObjectProperty("attributes");
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.putArray(name).add(value);
    }
    realm.change("PUT", path(), user);
  }

  /** Joins a group below the one whose groups are skills. */
  public void learns(String skill) {
    realm.change("PUT", path() + "/groups/" + realm.group("skills", skill), Map.of());
  }

  /** How many groups he is in, as Keycloak says. */
  public int groups() {
    return realm.read(path() + "/groups").size();
  }

  /** What Understudy knows of him. */
  public JsonNode known() {
    for (JsonNode user : Api.get("identities?state=matched&limit=200").ok().path("items")) {
      if (user.path("id").asText().equals(id)) {
        return user;
      }
    }
    return MissingNode.getInstance();
  }

  private String path() {
    return "users/" + id;
  }
}
