package org.understudy.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Patience;

/** The helpdesk or the database go away and come back; nobody restarts Understudy for it. */
@Alone
class StoppedNeighboursIT {

  private static final int SOME = 12;

  private final Desk desk = Desk.patient();

  @Test
  void shouldKeepEffectsUntilTheHelpdeskIsBack() {
    long server = Server.pid();
    Parts.stop("helpdesk");
    try {
      // The mail gate is a process of its own: customers still write.
      desk.answer(SOME);
      Patience.until("all are decided, and wait for the helpdesk")
          .until(() -> desk.reopened().stream().allMatch(StoppedNeighboursIT::isUnderWay));
      assertThat(desk.reopened())
          .allMatch(one -> one.conversation().now().owner() == desk.john().id());
    } finally {
      Parts.start("helpdesk");
    }

    Census census = Census.of(desk.reopened(), desk.john());

    assertThat(census.isClean()).as(census.told()).isTrue();
    assertThat(Server.pid()).isEqualTo(server);
  }

  @Test
  void shouldGoOnByItselfAfterTheDatabaseWasKilled() {
    long server = Server.pid();
    desk.answer(SOME);
    Parts.kill("database");
    Parts.start("database");

    desk.answer(SOME);
    Census census = Census.of(desk.reopened(), desk.john());

    assertThat(census.isClean()).as(census.told()).isTrue();
    assertThat(Server.isAlive()).isTrue();
    assertThat(Server.pid()).isEqualTo(server);
  }

  private static boolean isUnderWay(Reopened one) {
    return one.conversation().decisions().stream()
            .filter(decision -> decision.effect().equals("pending"))
            .count()
        == 1;
  }
}
