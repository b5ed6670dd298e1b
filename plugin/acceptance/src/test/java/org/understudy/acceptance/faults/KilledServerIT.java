package org.understudy.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Parts;

/**
 * The server dies under load, again and again, at each point where something could get lost or
 * doubled; it is started, dies at the next point, and so on. How often at each point is set by
 * {@code -Dunderstudy.kills}.
 */
@Alone
class KilledServerIT {

  private static final System.Logger LOG = System.getLogger(KilledServerIT.class.getName());
  private static final int KILLS = Integer.getInteger("understudy.kills", 1);

  /** Customers go on while the server is dead. */
  private static final int FEWEST_ANSWERS = 6;

  /** More than any point needs; only a fuse that never goes off gets so far. */
  private static final int MOST_ANSWERS = 120;

  private final Desk desk = Desk.impatient();

  @AfterEach
  void startsAgain() {
    if (!Server.isAlive()) {
      Parts.startUnderstudy();
    }
  }

  @Test
  void shouldLoseNothingAndDoubleNothingWhenKilled() {
    Instant begun = Instant.now();
    Map<CrashPoint, List<Reopened>> meant = new EnumMap<>(CrashPoint.class);
    Parts.stopUnderstudy();
    for (int time = 1; time <= KILLS; time++) {
      for (CrashPoint point : CrashPoint.values()) {
        int before = desk.reopened().size();
        kill(point, 1 + time % point.latest());
        List<Reopened> all = desk.reopened();
        meant
            .computeIfAbsent(point, any -> new ArrayList<>())
            .addAll(all.subList(before, all.size()));
      }
    }
    Parts.startUnderstudy();

    Map<CrashPoint, Census> censuses = new EnumMap<>(CrashPoint.class);
    meant.forEach((point, reopened) -> censuses.put(point, Census.of(reopened, desk.john())));

    LOG.log(Level.INFO, "killed {0} times at each point in {1}", KILLS, since(begun));
    censuses.forEach((point, census) -> LOG.log(Level.INFO, "{0}: {1}", point, census.told()));
    assertThat(censuses).hasSameSizeAs(CrashPoint.values());
    assertThat(censuses.values()).allMatch(Census::isClean);
  }

  /** Lets the server run and customers write until it dies; it stays dead. */
  private void kill(CrashPoint point, int nth) {
    int before = desk.reopened().size();
    Fuse fuse = Fuse.start(point, nth);
    fuse.arm();
    desk.answerWhile(
        () -> {
          int answered = desk.reopened().size() - before;
          return answered < FEWEST_ANSWERS || Server.isAlive() && answered < MOST_ANSWERS;
        });
    assertThat(fuse.hasGoneOff()).as("killed at " + point).isTrue();
    assertThat(Server.isAlive()).isFalse();
  }

  private static Duration since(Instant begun) {
    return Duration.between(begun, Instant.now());
  }
}
