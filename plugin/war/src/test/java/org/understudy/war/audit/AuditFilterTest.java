package org.understudy.war.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.war.persistence.AuditTrail;
import org.understudy.war.security.Caller;

/** N5: no change without an entry. */
class AuditFilterTest {

  private final List<String> written = new ArrayList<>();
  private boolean broken;

  /** As the resources are. */
  static final class Resource {

    @Operation(operationId = "writeProfile")
    public void change() {}

    @NotAudited("It changes nothing.")
    @Operation(operationId = "dryRun")
    public void compute() {}
  }

  private final AuditTrail trail =
      new AuditTrail() {
        @Override
        public long begin(
            String actor, String cameBy, String operation, String subject, @Nullable String body) {
          written.add(String.join(" ", actor, cameBy, operation, subject, body));
          return 7;
        }

        @Override
        public void done(long id) {
          written.add("done " + id);
          if (broken) {
            throw new IllegalStateException("The database is gone.");
          }
        }

        @Override
        public void refused(long id) {
          written.add("refused " + id);
        }
      };

  @ParameterizedTest
  @CsvSource({
    "200, done 7",
    "204, done 7",
    "303, done 7",
    "400, refused 7",
    "412, refused 7",
    "500,"
  })
  void shouldWriteBeforeTheChangeAndMarkItAfterwards(int status, @Nullable String mark)
      throws Exception {
    ContainerRequest request = request("PUT");
    AuditFilter unit = unit("change");

    unit.filter(request);
    assertThat(written)
        .containsExactly("somebody token writeProfile agents/3/profile {\"capacity\":7}");
    assertThat(new String(request.getEntityStream().readAllBytes(), UTF_8))
        .describedAs("the resource reads it, too")
        .isEqualTo("{\"capacity\": 7}");

    unit.filter(request, answer(request, status));
    assertThat(written.subList(1, written.size()))
        .isEqualTo(mark == null ? List.of() : List.of(mark));
  }

  @Test
  void shouldLeaveOutWhatChangesNothing() throws Exception {
    ContainerRequest reading = request("GET");
    ContainerRequest computing = request("POST");

    unit("change").filter(reading);
    unit("compute").filter(computing);
    unit("compute").filter(computing, answer(computing, 200));

    assertThat(written).isEmpty();
  }

  @Test
  void shouldNotUndoAnAnswerWhenTheMarkFails() throws Exception {
    ContainerRequest request = request("PUT");
    unit("change").filter(request);
    broken = true;

    assertThatCode(() -> unit("change").filter(request, answer(request, 200)))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldLetNothingBeChangedWhenItCannotWrite() throws Exception {
    AuditTrail gone =
        new AuditTrail() {
          @Override
          public long begin(
              String actor, String cameBy, String operation, String subject, @Nullable String b) {
            throw new IllegalStateException("The database is gone.");
          }
        };
    AuditFilter unit = new AuditFilter(resource("change"), gone);

    assertThatThrownBy(() -> unit.filter(request("PUT"))).isInstanceOf(IllegalStateException.class);
  }

  private AuditFilter unit(String method) throws NoSuchMethodException {
    return new AuditFilter(resource(method), trail);
  }

  private static ResourceInfo resource(String name) throws NoSuchMethodException {
    Method method = Resource.class.getMethod(name);
    return new ResourceInfo() {
      @Override
      public Method getResourceMethod() {
        return method;
      }

      @Override
      public Class<?> getResourceClass() {
        return Resource.class;
      }
    };
  }

  private static ContainerRequest request(String method) throws IOException {
    URI base = URI.create("http://desk.example.org/understudy/api/v1/");
    Caller caller = new Caller("somebody", Set.of("admin"), null, true);
    ContainerRequest request =
        new ContainerRequest(
            base,
            base.resolve("agents/3/profile"),
            method,
            caller,
            new MapPropertiesDelegate(),
            null);
    request.setEntityStream(new ByteArrayInputStream("{\"capacity\": 7}".getBytes(UTF_8)));
    return request;
  }

  private static ContainerResponse answer(ContainerRequest request, int status) {
    return new ContainerResponse(request, Response.status(status).build());
  }
}
