package org.understudy.keycloak;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Answers Understudy what is true of the people it names. Nothing is changed, nobody is listed. */
public final class PeopleResource {

  /** Bytes of a call. */
  private static final int LARGEST = 64 * 1024;

  private final KeycloakSession session;
  private final RealmModel realm;
  private final ProviderSettings settings;
  private final LongSupplier clock;

  PeopleResource(
      KeycloakSession session, RealmModel realm, ProviderSettings settings, LongSupplier clock) {
    this.session = session;
    this.realm = realm;
    this.settings = settings;
    this.clock = clock;
  }

  @POST
  @Path("people")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response people(InputStream body) throws IOException {
    try {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw PeopleRefused.tooLarge(LARGEST);
      }
      PeopleRequest asked = PeopleRequest.open(bytes, settings.signature(), clock.getAsLong());
      return Response.ok(answer(asked).toString()).build();
    } catch (PeopleRefused e) {
      ObjectNode why = JsonNodeFactory.instance.objectNode();
      why.put("error", e.error()).put("error_description", e.getMessage());
      return Response.status(e.status()).entity(why.toString()).build();
    }
  }

  private ObjectNode answer(PeopleRequest asked) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("Realm", realm.getName()).put("At", Time.currentTimeMillis());
    ArrayNode people = answer.putArray("People");
    ArrayNode missingNames = answer.putArray("MissingNames");
    ArrayNode missingIds = answer.putArray("MissingIDs");
    Set<String> seen = new HashSet<>();
    for (String id : asked.ids()) {
      add(session.users().getUserById(realm, id), id, seen, people, missingIds);
    }
    for (String name : asked.names()) {
      add(asked.byEmail() ? byEmail(name) : byUsername(name), name, seen, people, missingNames);
    }
    return answer;
  }

  private void add(
      @Nullable UserModel user,
      String asked,
      Set<String> seen,
      ArrayNode people,
      ArrayNode missing) {
    PersonReader reader = new PersonReader(session, realm, settings.attributes());
    if (user == null || reader.isMachine(user)) {
      missing.add(asked);
    } else if (seen.add(user.getId())) {
      people.add(reader.read(user).json());
    }
  }

  private @Nullable UserModel byUsername(String name) {
    return session.users().getUserByUsername(realm, name);
  }

  /** Where addresses may be shared, one that is shared belongs to nobody in particular. */
  private @Nullable UserModel byEmail(String address) {
    if (!realm.isDuplicateEmailsAllowed()) {
      return session.users().getUserByEmail(realm, address);
    }
    Map<String, String> wanted = Map.of(UserModel.EMAIL, address, UserModel.EXACT, "true");
    try (Stream<UserModel> found = session.users().searchForUserStream(realm, wanted, 0, 2)) {
      var users = found.toList();
      return users.size() == 1 ? users.get(0) : null;
    }
  }
}
