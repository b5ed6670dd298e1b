package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AfterCommitTest {

  private final WaitingList waiting = new WaitingList(10);
  private final AfterCommit unit = new AfterCommit(waiting);

  @Test
  void shouldTellNothingBeforeTheCommit() {
    unit.begin();

    unit.add(Waiting.of("r", "john", false));

    assertThat(waiting.take(50)).isNull();
  }

  @Test
  void shouldTellEverythingAfterTheCommit() {
    unit.begin();
    unit.add(Waiting.of("r", "john", false));
    unit.addEverybody("r");

    unit.commit();

    WaitingList.Portion portion = waiting.take(50);
    assertThat(portion.everybody()).isTrue();
    assertThat(portion.people()).containsExactly(Waiting.of("r", "john", false));
  }

  @Test
  void shouldForgetWhatWasRolledBack() {
    unit.begin();
    unit.add(Waiting.of("r", "john", false));
    unit.addEverybody("r");

    unit.rollback();

    assertThat(waiting.take(50)).isNull();
  }
}
