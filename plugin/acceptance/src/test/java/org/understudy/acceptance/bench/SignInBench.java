package org.understudy.acceptance.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.acceptance.keycloak.Realm;
import org.understudy.acceptance.keycloak.RealmUser;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.FrozenApp;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Stack;

/** What our listener costs those who sign in at Keycloak, however Understudy is. */
final class SignInBench {

  private static final int WARM_UP = 100;
  private static final int ROUNDS = 10;
  private static final int IN_A_BLOCK = 100;
  private static final double GOAL = 1.05;

  private enum Mode {
    WITHOUT("without the listener"),
    RUNNING("with it"),
    FROZEN("with it, Understudy frozen"),
    WITHOUT_AGAIN("without the listener, again"),
    STOPPED("with it, Understudy stopped");

    private final String words;

    Mode(String words) {
      this.words = words;
    }

    boolean isWithout() {
      return this == WITHOUT || this == WITHOUT_AGAIN;
    }
  }

  private final Realm realm = Realm.ofTheStack();
  private final List<RealmUser> users =
      Team.of("John", "William", "Mary", "Olga").agents().stream().map(realm::has).toList();
  private final Map<Mode, Samples> samples = new EnumMap<>(Mode.class);

  SignInBench() {
    for (Mode mode : Mode.values()) {
      samples.put(mode, new Samples());
    }
  }

  void run() {
    try {
      signIn(WARM_UP, new Samples());
      try (FrozenApp app = new FrozenApp(Stack.running().appPid())) {
        inTurns(List.of(Mode.WITHOUT, Mode.RUNNING, Mode.FROZEN), app);
      }
      Parts.stopUnderstudy();
      inTurns(List.of(Mode.WITHOUT_AGAIN, Mode.STOPPED), null);
    } finally {
      realm.listening(true);
      Parts.startUnderstudy();
    }
  }

  void print() {
    System.out.printf("%nSomebody signs in at Keycloak%n");
    samples.forEach(
        (mode, of) ->
            line(
                mode.words,
                "p50 %7.1f ms   p95 %7.1f ms   (%d times)"
                    .formatted(of.quantile(0.5), of.quantile(0.95), of.count())));
    compare("with / without", Mode.RUNNING, Mode.WITHOUT);
    compare("frozen / without", Mode.FROZEN, Mode.WITHOUT);
    compare("stopped / without", Mode.STOPPED, Mode.WITHOUT_AGAIN);
  }

  private void inTurns(List<Mode> there, @Nullable FrozenApp app) {
    for (int round = 0; round < ROUNDS; round++) {
      for (Mode mode : round % 2 == 0 ? there : there.reversed()) {
        realm.listening(!mode.isWithout());
        boolean frozen = mode == Mode.FROZEN && app != null;
        if (frozen) {
          app.freeze();
        }
        try {
          signIn(IN_A_BLOCK, samples.get(mode));
        } finally {
          if (frozen) {
            app.thaw();
          }
        }
        users.forEach(RealmUser::signedOutByAdmin);
      }
    }
  }

  private void signIn(int times, Samples of) {
    of.newBlock();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      users.get(i % users.size()).signIn();
      of.add((System.nanoTime() - start) / 1e6);
    }
  }

  private void compare(String name, Mode mode, Mode base) {
    line(name, samples.get(mode).over(samples.get(base)).against(GOAL, "x"));
  }

  private static void line(String name, String figures) {
    System.out.printf("  %-42s %s%n", name, figures);
  }
}
