package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.understudy.keycloak.WaitingList.Portion;

@Timeout(20)
class WaitingListTest {

  private final WaitingList unit = new WaitingList(3);

  @Test
  void shouldHoldEachUserOnceInTheOrderOfTheFirstChange() {
    add("john", "mary", "john");

    assertThat(unit.size()).isEqualTo(2);
    assertThat(users(unit.take(50))).containsExactly("john", "mary");
    assertThat(unit.take(50)).isNull();
  }

  @Test
  void shouldKeepWhatAnyOfTheChangesAskedFor() {
    unit.add(new Waiting("r", "john", false, "john", "john@example.org"));
    unit.add(Waiting.of("r", "john", true));

    assertThat(unit.take(50).people())
        .containsExactly(new Waiting("r", "john", true, "john", "john@example.org"));
  }

  @Test
  void shouldAskToReadEverybodyInsteadOfGrowing() {
    add("1", "2", "3", "4", "5", "2");

    assertThat(unit.size()).isEqualTo(3);
    assertThat(unit.take(50)).isEqualTo(new Portion("r", true, people("1", "2", "3")));
  }

  @Test
  void shouldTakeNoMoreThanAPortionOfOneRealm() {
    add("1");
    unit.add(Waiting.of("other", "x", false));
    add("2");

    assertThat(users(unit.take(1))).containsExactly("1");
    assertThat(unit.take(50).realmId()).isEqualTo("other");
    assertThat(users(unit.take(50))).containsExactly("2");
  }

  @Test
  void shouldPutBackInFrontAndOnce() {
    add("1", "2");
    Portion taken = unit.take(1);
    add("3", "1");

    unit.putBack(taken);

    assertThat(users(unit.take(50))).containsExactly("1", "2", "3");
  }

  @Test
  void shouldPutBackThatEverybodyIsConcerned() {
    unit.addEverybody("r");

    unit.putBack(unit.take(50));

    assertThat(unit.take(50)).isEqualTo(new Portion("r", true, List.of()));
  }

  @Test
  void shouldWakeWhoWaitsForWork() throws Exception {
    CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(this::await);

    add("1");

    assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shouldLetWhoWaitsGoWhenItIsClosedAndTakeNothingMore() throws Exception {
    CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(this::await);

    unit.close();
    add("1");
    unit.addEverybody("r");
    unit.pause(Duration.ofHours(1));

    assertThat(waiting.get(10, TimeUnit.SECONDS)).isFalse();
    assertThat(unit.size()).isZero();
  }

  @Test
  void shouldLoseNobodyWhileManyAddAndOneTakes() throws Exception {
    WaitingList large = new WaitingList(100_000);
    CompletableFuture<?>[] adding =
        IntStream.range(0, 4)
            .mapToObj(
                writer ->
                    CompletableFuture.runAsync(
                        () ->
                            IntStream.range(0, 2_000)
                                .forEach(i -> large.add(Waiting.of("r", writer + "/" + i, false)))))
            .toArray(CompletableFuture[]::new);
    int seen = 0;

    while (seen < 8_000) {
      assertThat(large.await()).isTrue();
      Portion portion = large.take(50);
      assertThat(portion.everybody()).isFalse();
      seen += portion.people().size();
    }

    CompletableFuture.allOf(adding).join();
    assertThat(large.take(50)).isNull();
  }

  private boolean await() {
    try {
      return unit.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String... users) {
    people(users).forEach(unit::add);
  }

  private static List<Waiting> people(String... users) {
    return List.of(users).stream().map(user -> Waiting.of("r", user, false)).toList();
  }

  private static List<String> users(Portion portion) {
    return portion.people().stream().map(Waiting::userId).toList();
  }
}
