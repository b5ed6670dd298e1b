package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.DirectorySnapshot;

class WorkloadTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final AgentId MARY = new AgentId("8");
  private static final ConversationId PRINTER = new ConversationId("12");
  private static final UUID DECISION = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private final Workload unit = new Workload();

  @Test
  void shouldCountWhatIsOnItsWayBesideWhatTheHostCounts() {
    unit.counted(count(NOON, 2));

    unit.give(PRINTER, DECISION, MARY, null);

    assertThat(unit.open(MARY, true)).isEqualTo(3);
  }

  @Test
  void shouldTrustOnlyACountThatWasBegunAfterTheChange() {
    unit.give(PRINTER, DECISION, MARY, null);
    unit.arrived(PRINTER, DECISION, NOON);

    unit.counted(count(NOON.minusMillis(1), 2));
    int before = unit.open(MARY, true);
    boolean sureBefore = unit.isSure(MARY);
    unit.counted(count(NOON.plusMillis(1), 3));

    assertThat(before).isEqualTo(3);
    assertThat(sureBefore).isFalse();
    assertThat(unit.isSure(MARY)).isTrue();
    assertThat(unit.open(MARY, true)).isEqualTo(3);
  }

  @Test
  void shouldNotCountTwiceWhenTheHostsCountIsHeardFirst() {
    unit.give(PRINTER, DECISION, MARY, null);
    unit.counted(count(NOON.plusSeconds(1), 3));

    unit.arrived(PRINTER, DECISION, NOON);

    assertThat(unit.open(MARY, true)).isEqualTo(3);
  }

  @Test
  void shouldWantACountOnlyForWhatTheHostHolds() {
    unit.give(PRINTER, DECISION, MARY, null);
    boolean onItsWay = unit.awaitsCount();
    unit.arrived(PRINTER, DECISION, NOON);
    boolean arrived = unit.awaitsCount();
    unit.counted(count(NOON.plusMillis(1), 3));

    assertThat(onItsWay).isFalse();
    assertThat(arrived).isTrue();
    assertThat(unit.awaitsCount()).isFalse();
  }

  @Test
  void shouldCountWhereSomebodyStandsInBesideTheOwner_B9_A5() {
    AgentId nora = new AgentId("20");
    unit.counted(count(NOON, 2));
    unit.joined(PRINTER, MARY);
    unit.joined(PRINTER, MARY);
    int stands = unit.open(MARY, true);
    unit.joined(PRINTER, nora);

    assertThat(stands).isEqualTo(3);
    assertThat(unit.open(MARY, true)).isEqualTo(2);
    assertThat(unit.open(nora, true)).isEqualTo(1);
    unit.joined(PRINTER, null);
    assertThat(unit.open(nora, true)).isZero();
  }

  @Test
  void shouldForgetWhatWillNotTakeEffect() {
    unit.counted(count(NOON, 2));
    unit.give(PRINTER, DECISION, MARY, null);

    unit.takeBack(PRINTER, DECISION);

    assertThat(unit.open(MARY, true)).isEqualTo(2);
  }

  @Test
  void shouldLeaveOutWhatWaitsWhereATeamWantsSo_A5() {
    Map<AgentId, DirectorySnapshot.Load> loads = Map.of(MARY, new DirectorySnapshot.Load(2, 5));
    unit.counted(new DirectorySnapshot("", null, 4711, NOON, Map.of(), loads));

    assertThat(unit.open(MARY, true)).isEqualTo(7);
    assertThat(unit.open(MARY, false)).isEqualTo(2);
  }

  private static DirectorySnapshot count(Instant takenAt, int open) {
    return new DirectorySnapshot(
        "", null, 4711, takenAt, Map.of(), Map.of(MARY, new DirectorySnapshot.Load(open, 0)));
  }
}
