package org.understudy.war.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.war.identity.Users.HOST;
import static org.understudy.war.identity.Users.JOHN;
import static org.understudy.war.identity.Users.MARY;
import static org.understudy.war.identity.Users.NOW;
import static org.understudy.war.identity.Users.disabled;
import static org.understudy.war.identity.Users.known;
import static org.understudy.war.identity.Users.signedIn;
import static org.understudy.war.identity.Users.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.persistence.Identity;
import org.understudy.war.persistence.KnownIdentity;

/** A3, D3: people as the helpdesk and Keycloak together see them. */
class SeenTest {

  private static final Duration DAY = Duration.ofHours(12);
  private static final Instant IN_THE_HELPDESK = NOW.minusSeconds(7200);
  private static final Identity USER = user("k1", "john", true);

  @Test
  void aDisabledOrDeletedUserMayOwnNothing() {
    for (Identity gone : List.of(disabled(USER), USER.deleted(NOW))) {
      Directory directory = directory(seen(known(gone)));

      assertThat(directory.people())
          .extracting(Directory.Person::enabled)
          .containsExactly(false, true);
      assertThat(directory.teams().getFirst().mayOwn()).containsExactly(MARY);
    }
  }

  @Test
  void aSignInCountsUntilSomeTimeAfterItsLastActivity() {
    Instant active = NOW.minusSeconds(60);

    assertThat(seen(known(signedIn(USER, active))).lastSeen())
        .containsEntry(JOHN, active.plus(DAY));
  }

  @Test
  void theEndOfTheLastSessionIsTheLastThatWasSeen() {
    KnownIdentity out = known(signedIn(USER, NOW.minusSeconds(9))).with(USER, Users.REALM, NOW);

    assertThat(seen(out).lastSeen()).containsEntry(JOHN, NOW);
  }

  @Test
  void whoWasNeverSignedInIsSeenWhereTheHelpdeskSawHim() {
    assertThat(seen(known(USER)).lastSeen()).containsExactly(Map.entry(JOHN, IN_THE_HELPDESK));
  }

  @Test
  void groupsBelowTheirPathAreSkills() {
    DirectorySnapshot seen =
        seen(known(signedIn(USER, NOW, "/skills/french", "/skills/a/b", "/sales", "/skills")));

    assertThat(directory(seen).people().getFirst().skills()).containsExactly("french");
  }

  @Test
  void agentsWithoutAUserStayAsTheHelpdeskSays() {
    assertThat(directory(seen(known(user("k9", "olga", true))))).isEqualTo(HOST);
  }

  private static DirectorySnapshot seen(KnownIdentity user) {
    DirectorySnapshot host =
        new DirectorySnapshot("hash", HOST, 1, NOW, Map.of(JOHN, IN_THE_HELPDESK), Map.of());
    return new Seen(new Matching(HOST, List.of(user), false), DAY, "/skills").of(host, HOST);
  }

  private static Directory directory(DirectorySnapshot seen) {
    return Objects.requireNonNull(seen.directory());
  }
}
