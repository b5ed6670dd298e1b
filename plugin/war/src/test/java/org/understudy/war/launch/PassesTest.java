package org.understudy.war.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.config.Settings;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.launch.PassRefused.Why;
import org.understudy.war.persistence.UsedPasses;

/** D2: Passes of the helpdesk, good ones and others (D1: its people need no other sign-in). */
class PassesTest {

  private static final String SECRET = "9d1c7be0a3f2465881e07c3f5b6a2d94";
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Map<String, Directory.Person> people = new HashMap<>();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final ValidAgents agents = new ValidAgents(known());
  private final Passes unit = new Passes(settings(), clock, memory(), agents);
  private final PassMaker maker = new PassMaker(SECRET, NOW);

  PassesTest() {
    person("3", "john", true);
    person("4", "gone", false);
  }

  @Test
  void shouldLetInWhomTheHelpdeskNames() {
    Passes.Launch launch = unit.launch(maker.launch("3", "john", "supervisor", "decisions/5"));

    assertThat(launch.to()).isEqualTo("decisions/5");
    assertThat(launch.session().user())
        .isEqualTo(new HostUser("3", "john", "supervisor", "de", null));
    assertThat(launch.session().listed()).isTrue();
  }

  @Test
  void shouldTakeAPassOnce() {
    String pass = maker.launch("3", "john", "agent", "");
    unit.launch(pass);

    refused(Why.OVER, () -> unit.launch(pass));
  }

  @ParameterizedTest
  @CsvSource({"-61, OVER", "61, OVER", "-301, NOT_AUTHENTIC", "301, NOT_AUTHENTIC"})
  void shouldRefuseWhatIsTooOldOrFromTheFuture(int seconds, Why why) {
    PassMaker other = new PassMaker(SECRET, NOW.plusSeconds(seconds));

    refused(why, () -> unit.launch(other.launch("3", "john", "agent", "")));
  }

  @Test
  void shouldRefuseAnotherSecretAndTheKeyOfHints() {
    String payload =
        """
        {"Type":"launch","UserID":"3","Login":"john","Role":"admin"}""";
    PassMaker other = new PassMaker(SECRET.replace('9', '8'), NOW);

    refused(Why.NOT_AUTHENTIC, () -> unit.launch(other.signed(payload)));
    refused(Why.NOT_AUTHENTIC, () -> unit.launch(maker.signedAsHint(payload)));
    assertThat(unit.launch(maker.signed(payload)).session().user().role()).isEqualTo("admin");
  }

  @Test
  void shouldRefuseEveryAlteredLetter() {
    String pass = maker.launch("3", "john", "agent", "");

    for (int at = 0; at < pass.length() - 1; at++) {
      char other = pass.charAt(at) == 'A' ? 'B' : 'A';
      String altered = pass.substring(0, at) + other + pass.substring(at + 1);
      assertThatThrownBy(() -> unit.launch(altered)).isInstanceOf(PassRefused.class);
    }
    assertThat(unit.launch(pass)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "...", "a.b.c.d", "%.p-1.1.x"})
  void shouldRefuseWhatIsNoPass(String text) {
    refused(Why.NOT_AUTHENTIC, () -> unit.launch(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "../api", "a//b", "https:x", "/a", "a?b", "a\\\\b"})
  void shouldLeadNowhereElse(String to) {
    refused(Why.NOT_AUTHENTIC, () -> unit.launch(maker.launch("3", "john", "agent", to)));
  }

  @Test
  void shouldRefuseWhoIsNotValidOrHasAnotherLoginNow() {
    refused(Why.NOBODY, () -> unit.launch(maker.launch("4", "gone", "admin", "")));
    refused(Why.NOBODY, () -> unit.launch(maker.launch("3", "mary", "agent", "")));
    refused(Why.NOBODY, () -> unit.launch(maker.launch("9", "new", "agent", "")));
    refused(Why.NOT_AUTHENTIC, () -> unit.launch(maker.launch("3", "john", "root", "")));
  }

  @Test
  void shouldEndASessionAtOnceWhenTheHelpdeskSaysSo() {
    HostSession session = unit.launch(maker.launch("3", "john", "agent", "")).session();
    HostSessions sessions = new HostSessions(agents, clock);
    assertThat(sessions.user(session).login()).isEqualTo("john");

    person("3", "john", false);
    refused(Why.NOBODY, () -> sessions.user(session));
    person("3", "johnny", true);
    refused(Why.NOBODY, () -> sessions.user(session));
    people.clear();
    refused(Why.NOBODY, () -> sessions.user(session));
  }

  @Test
  void shouldTakeARoleAwayAtOnceAndGiveAnotherWithTheNextPass() {
    HostSession session = unit.launch(maker.launch("3", "john", "admin", "")).session();
    HostSessions sessions = new HostSessions(agents, clock);

    for (Directory.Role present : Directory.Role.values()) {
      people.put("3", john(present));
      if (present == Directory.Role.NONE) {
        refused(Why.NOBODY, () -> sessions.user(session));
        refused(Why.NOBODY, () -> unit.launch(maker.launch("3", "john", "admin", "")));
      } else {
        assertThat(sessions.user(session).role()).isEqualToIgnoringCase(present.name());
      }
    }
    HostSession agent = unit.launch(maker.launch("3", "john", "agent", "")).session();
    assertThat(sessions.user(agent).role()).isEqualTo("agent");
    people.put("3", john(null));
    assertThat(sessions.user(session).role()).as("an older package").isEqualTo("admin");
  }

  @Test
  void shouldEndASessionAfterHalfADay() {
    HostSession session = unit.launch(maker.launch("3", "john", "agent", "")).session();
    HostSession first = unit.launch(maker.launch("1", "root@localhost", "admin", "")).session();

    assertThat(after(Duration.ofHours(12)).user(session)).isNotNull();
    refused(Why.OVER, () -> after(Duration.ofHours(12).plusSeconds(1)).user(session));
    assertThat(after(Duration.ofHours(1)).user(first)).isNotNull();
    refused(Why.OVER, () -> after(Duration.ofHours(1).plusSeconds(1)).user(first));
  }

  @Test
  void shouldVouchForOneCallOnly() {
    String call = "PUT /agents/3/status";
    String pass = maker.act("3", "john", "agent", call, "{}");

    refused(Why.NOT_AUTHENTIC, () -> unit.act(pass, "PUT", "/agents/3/status", bytes("{ }")));
    refused(Why.NOT_AUTHENTIC, () -> unit.act(pass, "POST", "/agents/3/status", bytes("{}")));
    refused(Why.NOT_AUTHENTIC, () -> unit.act(pass, "PUT", "/agents/4/status", bytes("{}")));
    refused(Why.NOT_AUTHENTIC, () -> unit.launch(pass));
    HostUser user = unit.act(pass, "PUT", "/agents/3/status", bytes("{}"));
    assertThat(user.mayRead(new ConversationId("12"))).isTrue();
    assertThat(user.mayRead(new ConversationId("13"))).isFalse();
    refused(Why.OVER, () -> unit.act(pass, "PUT", "/agents/3/status", bytes("{}")));
  }

  @Test
  void shouldNotStoreWhatOnlyReads() {
    String pass = maker.act("3", "john", "agent", "GET /agents/3/status", "");

    unit.act(pass, "GET", "/agents/3/status", bytes(""));

    assertThat(unit.act(pass, "GET", "/agents/3/status", bytes("")).login()).isEqualTo("john");
  }

  private HostSessions after(Duration time) {
    return new HostSessions(agents, Clock.offset(clock, time));
  }

  private static void refused(Why why, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(PassRefused.class, e -> assertThat(e.why()).isEqualTo(why));
  }

  private static Directory.Person john(Directory.@Nullable Role role) {
    return new Directory.Person(
        new AgentId("3"), "john", "John", "John", "j@x", true, null, null, null, role);
  }

  private void person(String id, String login, boolean enabled) {
    people.put(
        id,
        new Directory.Person(
            new AgentId(id), login, login, login, login + "@x", enabled, null, null, null));
  }

  private KnownPeople known() {
    return new KnownPeople() {
      @Override
      public Optional<DirectorySnapshot> last() {
        Directory directory = new Directory(List.copyOf(people.values()), List.of());
        return Optional.of(new DirectorySnapshot("h", directory, 0, NOW, Map.of(), Map.of()));
      }
    };
  }

  private static UsedPasses memory() {
    Set<String> used = new HashSet<>();
    return new UsedPasses() {
      @Override
      public boolean remember(String id) {
        return used.add(id);
      }
    };
  }

  private static Settings settings() {
    return Settings.from(
        Map.of(
            "UNDERSTUDY_HOST_URL",
            "http://desk.example.org/otrs",
            "UNDERSTUDY_HOST_SECRET",
            "1b5f0c9e7a3d48268f4e6d2c0a9b8e71",
            "UNDERSTUDY_HOST_SECRET_PREVIOUS",
            SECRET,
            "UNDERSTUDY_ADMIN_TOKEN",
            "8f14e45fceea167a5a36dedd4bea2543"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
