package org.understudy.war.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.net.URI;
import java.security.Principal;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.war.problem.Refused;

/** Who may call what (D2), by the annotations at the method. */
class RoleFilterTest {

  /** Methods as resources have them. */
  static final class Resource {

    @AllowedTo(Roles.EVERYBODY)
    public void forEverybody() {}

    @AllowedTo("admin")
    public void forAdmins() {}

    @AllowedTo({"admin", "supervisor"})
    public void forSupervisors() {}

    @AllowedTo({"admin", "supervisor", "agent"})
    public void forAll() {}

    public void withoutRule() {}
  }

  @ParameterizedTest
  @CsvSource({
    "forEverybody, nobody, true",
    "forAdmins, admin, true",
    "forAdmins, supervisor, false",
    "forAdmins, agent, false",
    "forAdmins, nobody, false",
    "forSupervisors, admin, true",
    "forSupervisors, supervisor, true",
    "forSupervisors, agent, false",
    "forAll, agent, true",
    "forAll, nobody, false",
    "withoutRule, admin, false"
  })
  void shouldHoldCallersToTheRule_D2(String method, String role, boolean allowed) throws Exception {
    RoleFilter unit = unit(Resource.class.getMethod(method));
    ContainerRequest request = request(new Caller("somebody", Set.of(role), null, true));

    if (allowed) {
      assertThatCode(() -> unit.filter(request)).doesNotThrowAnyException();
    } else {
      refuses(unit, request);
    }
  }

  @Test
  void shouldLetNobodyToWhatIsNoMethodOfOurs() {
    refuses(unit(null), request(new Caller("somebody", Set.of("admin"), null, true)));
  }

  @Test
  void shouldNotTrustThePrincipalOfTheServer() throws Exception {
    ContainerRequest request = request(new Caller("somebody", Set.of("admin"), null, true));
    SecurityContext ofTheServer = request.getSecurityContext();
    Principal foreign = () -> "somebody";
    request.setSecurityContext(
        new SecurityContext() {
          @Override
          public Principal getUserPrincipal() {
            return foreign;
          }

          @Override
          public boolean isUserInRole(String role) {
            return ofTheServer.isUserInRole(role);
          }

          @Override
          public boolean isSecure() {
            return true;
          }

          @Override
          public String getAuthenticationScheme() {
            return "BASIC";
          }
        });

    refuses(unit(Resource.class.getMethod("forAll")), request);
  }

  private static void refuses(RoleFilter unit, ContainerRequest request) {
    assertThatThrownBy(() -> unit.filter(request))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().status()).isEqualTo(403));
  }

  private static RoleFilter unit(@Nullable Method method) {
    return new RoleFilter(
        new ResourceInfo() {
          @Override
          public @Nullable Method getResourceMethod() {
            return method;
          }

          @Override
          public Class<?> getResourceClass() {
            return Resource.class;
          }
        },
        new OwnAgent());
  }

  private static ContainerRequest request(Caller caller) {
    URI base = URI.create("http://desk.example.org/understudy/api/v1/");
    return new ContainerRequest(
        base, base.resolve("teams"), "GET", caller, new MapPropertiesDelegate(), null);
  }
}
