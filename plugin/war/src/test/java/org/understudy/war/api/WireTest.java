package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.glassfish.jersey.server.ContainerRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.rules.TeamRules;
import org.understudy.war.api.Wire.Answer;
import org.understudy.war.persistence.StaleVersionFixture;

/** Our providers as a REST implementation uses them. */
class WireTest {

  /** A resource that does little: it stands for all of ours. */
  @Path("things")
  @Produces(MediaType.APPLICATION_JSON)
  public static class Things {

    @GET
    public Page<TeamReference> list(
        @QueryParam("offset") String offset,
        @QueryParam("limit") String limit,
        @Context UriInfo uri) {
      return Page.of(
          List.of("1", "2", "3"),
          Paging.of(offset, limit),
          uri,
          id -> new TeamReference(id, "Team " + id));
    }

    @GET
    @Path("fault")
    public RulesRepresentation fault() {
      throw new IllegalStateException("secret");
    }

    @GET
    @Path("commit")
    public RulesRepresentation commit() {
      throw new TransactionalException("rolled back", new IllegalStateException("secret"));
    }

    @GET
    @Path("stale")
    public RulesRepresentation stale() {
      throw new TransactionalException("rolled back", StaleVersionFixture.stale());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(
        RulesRepresentation sent, @Context Request request, @Context HttpHeaders headers) {
      Integer expected = Versions.expected(request, headers, 3);
      TeamRules rules = new RulesReader(agent -> true).read(Bodies.required(sent));
      return Versions.tagged(RulesRepresentation.of(rules), expected == null ? 9 : expected + 1);
    }
  }

  private final Wire unit = new Wire(Things.class);

  @Test
  void shouldReadAndWriteOurRecords() throws Exception {
    Answer answer = unit.put("things", "application/json", "{\"capacity\": 4}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("capacity").asInt()).isEqualTo(4);
    assertThat(answer.json().get("strategy").asText()).isEqualTo("round-robin");
    assertThat(answer.header("ETag")).isEqualTo("\"9\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|{\"nope\": 1}|400|invalid-json",
        "application/json|{|400|invalid-json",
        "application/json||400|invalid-json",
        "application/json|{\"capacity\": 0}|422|invalid-rules",
        "text/plain|{}|415|unsupported-media-type",
      })
  void shouldRefuseABadBodyAsAProblem(String media, String body, int status, String type)
      throws Exception {
    Answer answer = unit.put("things", media, body == null ? "" : body);

    assertProblem(answer, status, type);
    assertThat(answer.json().get("detail").asText()).endsWith(".");
  }

  @Test
  void shouldRefuseATooLargeBodyWithoutReadingItAll() throws Exception {
    String large = "{\"excluded\": [\"" + "x".repeat(JsonBodies.MOST_BYTES) + "\"]}";

    assertProblem(unit.put("things", "application/json", large), 413, "too-large");
  }

  @ParameterizedTest
  @CsvSource({
    "nothing-here, 404, not-found",
    "things/fault, 500, unexpected",
    "things/commit, 500, unexpected",
    "things/stale, 412, stale-version",
    "things?limit=0, 400, invalid-parameter",
    "things?limit=201, 400, invalid-parameter",
    "things?limit=9999999999999999999, 400, invalid-parameter",
    "things?offset=-1, 400, invalid-parameter",
    "things?offset=x, 400, invalid-parameter",
  })
  void shouldAnswerEveryErrorAsAProblem(String path, int status, String type) throws Exception {
    Answer answer = unit.get(path);

    assertProblem(answer, status, type);
    assertThat(answer.text()).doesNotContain("secret");
  }

  @Test
  void shouldNameTheAllowedMethods() throws Exception {
    Answer answer = unit.send(Wire.request("DELETE", "things"));

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.header("Allow")).contains("GET", "PUT");
  }

  @Test
  void shouldAnswerAsAProblemEvenWhenTheCallerAcceptsOnlyPages() throws Exception {
    ContainerRequest request = Wire.request("GET", "things");
    request.header("Accept", "text/html");

    assertProblem(unit.send(request), 406, "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "\"4\", \"5\"", "W/\"3\""})
  void shouldRefuseToOverwriteAVersionThatTheCallerHasNotSeen(String seen) throws Exception {
    assertProblem(unit.send(write(seen)), 412, "stale-version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", "\"2\", \"3\"", "*"})
  void shouldWriteWhenTheVersionIsStillTheOneSeen(String seen) throws Exception {
    Answer answer = unit.send(write(seen));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"4\"");
  }

  @Test
  void shouldShowAListInPartsThatLinkToTheNext() throws Exception {
    Answer first = unit.get("things?limit=2");
    Answer last = unit.get("things?limit=2&offset=2");

    assertThat(first.json().get("items")).hasSize(2);
    assertThat(first.json().get("total").asInt()).isEqualTo(3);
    assertThat(first.json().get("next").asText())
        .startsWith("/understudy/api/v1/things?")
        .contains("limit=2", "offset=2");
    assertThat(last.json().get("items")).hasSize(1);
    assertThat(last.json().get("next").isNull()).isTrue();
  }

  private static ContainerRequest write(String seen) {
    ContainerRequest request = Wire.request("PUT", "things");
    request.header("Content-Type", "application/json");
    request.header("If-Match", seen);
    request.setEntityStream(new ByteArrayInputStream(new byte[] {'{', '}'}));
    return request;
  }

  private static void assertProblem(Answer answer, int status, String type) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().get("type").asText()).isEqualTo("urn:understudy:problem:" + type);
    assertThat(answer.json().get("status").asInt()).isEqualTo(status);
  }
}
