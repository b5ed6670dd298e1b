package org.understudy.war.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.war.identity.Users.HOST;
import static org.understudy.war.identity.Users.JOHN;
import static org.understudy.war.identity.Users.MARY;
import static org.understudy.war.identity.Users.NOW;
import static org.understudy.war.identity.Users.known;
import static org.understudy.war.identity.Users.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.war.persistence.KnownIdentity;

/** D2: which user is which agent. */
class MatchingTest {

  @Test
  void aLoginMatchesWhateverItsLetters() {
    KnownIdentity john = known(user("k1", "john", false));

    Matching matching = new Matching(HOST, List.of(john), false);

    assertThat(matching.user(JOHN)).isEqualTo(john);
    assertThat(matching.user(MARY)).isNull();
    assertThat(matching.agent(user("k2", "olga", true))).isEmpty();
  }

  @Test
  void anAddressMatchesOnlyWhenItWasChecked() {
    KnownIdentity stranger = known(user("k1", "john", false));

    assertThat(new Matching(HOST, List.of(stranger), true).user(JOHN)).isNull();
    assertThat(new Matching(HOST, List.of(known(user("k1", "john", true))), true).user(JOHN))
        .isNotNull();
  }

  @Test
  void twoWhoWouldBeTheSameAreNobody() {
    KnownIdentity one = known(user("k1", "john", false));
    KnownIdentity other = known(user("k2", "JOHN", false));

    Matching matching = new Matching(HOST, List.of(one, other), false);

    assertThat(matching.user(JOHN)).isNull();
    assertThat(matching.isDoubled(one.facts())).isTrue();
  }

  @Test
  void aNewUserTakesThePlaceOfTheDeletedOne() {
    KnownIdentity deleted = known(user("k1", "john", false).deleted(NOW));
    KnownIdentity again = known(user("k2", "john", false));

    assertThat(new Matching(HOST, List.of(again, deleted), false).user(JOHN)).isEqualTo(again);
    assertThat(new Matching(HOST, List.of(deleted), false).user(JOHN)).isEqualTo(deleted);
  }
}
