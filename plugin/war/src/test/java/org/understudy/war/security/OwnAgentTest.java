package org.understudy.war.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory.Person;
import org.understudy.war.config.OidcSettings.Match;
import org.understudy.war.oidc.Identity;

/** Which agent of the helpdesk somebody is who has signed in (D2). */
class OwnAgentTest {

  private static final Person JOHN = person("3", "john", "john@example.org");
  private static final Person WILLIAM = person("7", "william", "will@example.org");

  /** His login is the key of somebody else. */
  private static final Person THREE = person("9", "3", "three@example.org");

  private static final List<Person> ALL = List.of(JOHN, WILLIAM, THREE);

  @Test
  void shouldFindTheAgentByLogin_D2() {
    assertThat(OwnAgent.in(ALL, identity("john", null), Match.LOGIN)).contains(JOHN);
    assertThat(OwnAgent.in(ALL, identity("John", null), Match.LOGIN)).contains(JOHN);
    assertThat(OwnAgent.in(ALL, identity(null, "john@example.org"), Match.LOGIN)).isEmpty();
  }

  @Test
  void shouldFindTheAgentByAddressWhereThatIsSet_D2() {
    assertThat(OwnAgent.in(ALL, identity("x", "Will@Example.org"), Match.EMAIL)).contains(WILLIAM);
    assertThat(OwnAgent.in(ALL, identity("john", null), Match.EMAIL)).isEmpty();
  }

  @Test
  void shouldNotGuessBetweenTwoWithOneAddress() {
    List<Person> twins = List.of(JOHN, person("4", "john2", "john@example.org"));

    assertThat(OwnAgent.in(twins, identity("x", "john@example.org"), Match.EMAIL)).isEmpty();
  }

  @Test
  void shouldKnowOnlyTheOwnKeyAndLogin() {
    assertThat(OwnAgent.names(ALL, JOHN, "3")).isTrue();
    assertThat(OwnAgent.names(ALL, JOHN, "john")).isTrue();
    assertThat(OwnAgent.names(ALL, JOHN, "7")).isFalse();
    assertThat(OwnAgent.names(ALL, JOHN, "william")).isFalse();
    assertThat(OwnAgent.names(ALL, JOHN, "")).isFalse();
  }

  @Test
  void shouldReadAKeyBeforeALoginAsTheApiDoes() {
    assertThat(OwnAgent.names(ALL, THREE, "3")).isFalse();
    assertThat(OwnAgent.names(ALL, THREE, "9")).isTrue();
  }

  private static Identity identity(@Nullable String login, @Nullable String email) {
    return new Identity("subject", login, email, "understudy", Set.of("agent"), Instant.MAX);
  }

  private static Person person(String id, String login, String email) {
    return new Person(new AgentId(id), login, login, login, email, true, null, null, null);
  }
}
