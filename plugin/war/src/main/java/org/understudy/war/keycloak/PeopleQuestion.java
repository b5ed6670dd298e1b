package org.understudy.war.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Who is asked for.
 *
 * @param match {@code username} or {@code email}
 * @param names usernames or addresses
 * @param ids keys of users who were there before
 */
record PeopleQuestion(String match, List<String> names, @JsonProperty("IDs") List<String> ids) {

  /** So many names and keys may be in one question. */
  static final int MOST = 200;
}
