package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.understudy.keycloak.SettingsFixture.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HintSenderTest {

  private final Receiver receiver = new Receiver();
  private final WaitingList waiting = new WaitingList(10_000);
  private final InMemoryFacts facts = new InMemoryFacts();
  private HintSender unit = sender("PT5S");

  @AfterEach
  void stop() {
    unit.stop();
    receiver.close();
  }

  @Test
  void shouldTellToReadEverybodyWhenItBegins() {
    facts.listening = List.of("r");

    unit.start();

    await().until(receiver::wasToldToReadEverybody);
    assertThat(receiver.unsigned()).isZero();
  }

  @Test
  void shouldSendManyInPortions() {
    IntStream.range(0, 120).forEach(i -> add("p" + i));

    unit.start();

    await().until(() -> IntStream.range(0, 120).allMatch(i -> told("p" + i) == 1));
    assertThat(receiver.messages()).hasSize(3);
    assertThat(receiver.unsigned()).isZero();
  }

  @Test
  void shouldKeepThemWhileUnderstudyIsAwayAndReadTheirFactsAnew() {
    receiver.answer(503);
    add("john");
    unit.start();
    await().until(() -> receiver.asked() >= 2);

    receiver.answer(202);

    await().until(() -> told("john") == 1);
    assertThat(facts.read.get()).isGreaterThanOrEqualTo(receiver.asked());
  }

  @Test
  void shouldNotHangOnAFrozenReceiver() {
    unit = sender("PT0.3S");
    receiver.freeze();
    add("john");
    unit.start();

    await().until(() -> receiver.asked() >= 2);
    receiver.thaw();

    await().until(() -> told("john") >= 1);
  }

  @Test
  void shouldDropWhatIsRefusedAndGoOn() {
    receiver.answer(400);
    add("john");
    unit.start();
    await().until(() -> receiver.refused() == 1 && waiting.size() == 0);

    receiver.answer(202);
    add("mary");

    await().until(() -> told("mary") == 1);
    assertThat(told("john")).isZero();
  }

  @Test
  void shouldSurviveThatFactsCannotBeRead() {
    facts.failures.set(2);
    add("john");

    unit.start();

    await().until(() -> told("john") == 1);
  }

  @Test
  void shouldEndWhileRealmsCannotBeRead() {
    facts.listening = null;
    unit.start();

    unit.stop();

    assertThat(threads()).doesNotContain("understudy-hints");
  }

  @Test
  void shouldSayNothingOfARealmThatIsGone() {
    facts.gone = true;
    add("john");
    unit.start();

    await().until(() -> facts.read.get() == 1 && waiting.size() == 0);

    assertThat(receiver.asked()).isZero();
  }

  @Test
  void shouldEndWhileReceiverIsFrozen() {
    receiver.freeze();
    add("john");
    unit.start();
    await().until(() -> receiver.asked() >= 1);

    unit.stop();

    assertThat(threads()).doesNotContain("understudy-hints");
  }

  private HintSender sender(String timeout) {
    return new HintSender(
        waiting,
        facts,
        new HintCall(
            settings("url", receiver.url(), "timeout", timeout),
            () -> System.currentTimeMillis() / 1000),
        new Backoff(() -> 0));
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
  }

  private void add(String user) {
    waiting.add(Waiting.of("r", user, false));
  }

  private long told(String user) {
    return receiver.toldOf(user).size();
  }

  /** Everybody who is asked for exists no more: facts enough to tell one from the other. */
  private static final class InMemoryFacts implements ReadFacts {

    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile @Nullable List<String> listening = List.of();
    private volatile boolean gone;

    @Override
    public @Nullable Facts of(WaitingList.Portion portion) {
      read.incrementAndGet();
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IllegalStateException("The database is away.");
      }
      List<Person> people =
          portion.people().stream()
              .map(one -> Person.gone(one.userId(), 1, one.userId(), null))
              .toList();
      return gone ? null : new Facts("helpdesk", people);
    }

    @Override
    public List<String> listeningRealms() {
      return Optional.ofNullable(listening).orElseThrow();
    }
  }
}
